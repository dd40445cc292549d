import type { Agent } from '../model/agent';
import type { Queue } from '../model/queue';
import type { Readings } from '../model/reading';
import type { RawRow } from '../subscription/answer';
import { agentStateOf } from './agent-state';
import { queueAttention } from './queue-attention';
import { steadyReadings } from './steady-readings';

/** The queues after an answer; a queue that did not change is the same object as before. */
export function mergeQueues(
  earlier: readonly Queue[],
  rows: readonly RawRow[],
  atMs: number,
): readonly Queue[] {
  return mergeRows(
    earlier,
    rows,
    (queue) => queue.name,
    (id, readings, before) => {
      const attention = queueAttention(readings, atMs);
      const isSame =
        before?.readings === readings &&
        before.attention.longestWait === attention.longestWait &&
        before.attention.serviceLevel === attention.serviceLevel;
      return isSame ? before : { name: id, readings, attention };
    },
    atMs,
  );
}

/** The agents after an answer; an agent who did not change is the same object as before. */
export function mergeAgents(
  earlier: readonly Agent[],
  rows: readonly RawRow[],
  atMs: number,
): readonly Agent[] {
  return mergeRows(
    earlier,
    rows,
    (agent) => agent.loginId,
    (id, readings, before) => {
      if (before?.readings === readings) return before;
      return { loginId: id, state: agentStateOf(readings['acd_state']), readings };
    },
    atMs,
  );
}

/** Rows that stay keep their place, new ones follow: so the order tells a window nothing and costs no bytes. */
function mergeRows<Row extends { readonly readings: Readings }>(
  earlier: readonly Row[],
  rows: readonly RawRow[],
  idOf: (row: Row) => string,
  build: (id: string, readings: Readings, before: Row | undefined) => Row,
  atMs: number,
): readonly Row[] {
  const before = new Map(earlier.map((row) => [idOf(row), row]));
  const merged = new Map(
    rows.map(({ id, readings }) => {
      const known = before.get(id);
      return [id, build(id, steadyReadings(known?.readings, readings, atMs), known)];
    }),
  );
  const staying = earlier.map((row) => merged.get(idOf(row))).filter((row) => row !== undefined);
  const coming = [...merged.values()].filter((row) => !before.has(idOf(row)));
  const after = [...staying, ...coming];
  const isSame = after.length === earlier.length && after.every((row, index) => row === earlier[index]);
  return isSame ? earlier : after;
}
