import { agentStateOf, textOf } from '#contract/domain';
import type { Reading } from '#contract/snapshot';
import { stateWords } from '../format/state-words';

/** An agent's state in words; one that nobody documents in the server's own word. */
export function stateCellWords(raw: Reading | undefined): string {
  const state = agentStateOf(raw);
  return state === 'other' ? textOf(raw) : stateWords(state);
}
