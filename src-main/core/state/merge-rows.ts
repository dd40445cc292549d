import type { Agent } from '../model/agent';
import type { Queue } from '../model/queue';
import type { TableRow } from '../model/snapshot';
import type { GridRead, RowRead } from '../subscription/answer';
import { agentStateOf } from './agent-state';
import { queueAttention } from './queue-attention';

/** The queues after an answer; a queue that did not change is the same object as before. */
export function mergeQueues(earlier: readonly Queue[], grid: GridRead, atMs: number): readonly Queue[] {
  return mergeRows(
    earlier,
    grid,
    (queue) => queue.name,
    ({ id, readings }, before) => {
      const attention = queueAttention(readings, atMs);
      const isSame =
        before?.readings === readings &&
        before.attention.longestWait === attention.longestWait &&
        before.attention.serviceLevel === attention.serviceLevel;
      return isSame ? before : { name: id, readings, attention };
    },
  );
}

/** The agents after an answer; an agent who did not change is the same object as before. */
export function mergeAgents(earlier: readonly Agent[], grid: GridRead): readonly Agent[] {
  return mergeRows(
    earlier,
    grid,
    (agent) => agent.loginId,
    ({ id, readings }, before) => {
      if (before?.readings === readings) return before;
      return { loginId: id, state: agentStateOf(readings['acd_state']), readings };
    },
  );
}

/** The rows of a table after an answer, in the server's order; a row that did not change is the same object as before. */
export function mergeTable(
  earlier: readonly TableRow[] | undefined,
  { rows }: GridRead,
): readonly TableRow[] {
  const before = new Map(earlier?.map((row) => [row.id, row]));
  const after = rows.map(({ id, readings }) => {
    const known = before.get(id);
    return known?.readings === readings ? known : { id, readings };
  });
  return earlier !== undefined && isSameList(earlier, after) ? earlier : after;
}

/** Rows that stay keep their place, new ones follow: so the order tells a window nothing and costs no bytes. */
function mergeRows<Row>(
  earlier: readonly Row[],
  { rows, byId }: GridRead,
  idOf: (row: Row) => string,
  build: (row: RowRead, before: Row | undefined) => Row,
): readonly Row[] {
  const after: Row[] = [];
  for (const before of earlier) {
    const row = byId.get(idOf(before));
    if (row !== undefined) after.push(build(row, before));
  }
  if (after.length < rows.length) {
    const known = new Set(earlier.map(idOf));
    for (const row of rows) if (!known.has(row.id)) after.push(build(row, undefined));
  }
  return isSameList(earlier, after) ? earlier : after;
}

function isSameList<Row>(earlier: readonly Row[], after: readonly Row[]): boolean {
  return after.length === earlier.length && after.every((row, index) => row === earlier[index]);
}
