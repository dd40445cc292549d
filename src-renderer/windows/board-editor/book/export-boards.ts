import type { Bridge } from '#contract/bridge';
import type { Failure } from '#contract/snapshot';

/** Saves boards to a file, where she chooses. Null where that went well or she thought better of it. */
export async function exportBoards(bridge: Bridge, ids: readonly string[]): Promise<Failure | null> {
  const written = await bridge.command('boards.export', { ids: [...ids] });
  if (!written.ok) return written.failure;
  const { name, text } = written.value;
  const answer = await bridge.command('files.save', { kind: 'json', name, content: text });
  return answer.ok ? null : answer.failure;
}
