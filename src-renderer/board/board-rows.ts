import { isAnsweredByFloor } from '#contract/domain';
import type {
  AgentTableWidget,
  QueueTableWidget,
  Snapshot,
  StatesWidget,
  TableRow,
} from '#contract/snapshot';
import { agentEntry } from '../state/agent-row';
import { agentComparison } from '../state/compare-agents';
import { orderQueues } from '../state/order-queues';

/** Why rows are not there: not yet, not narrowed like that by this server, not in its answer. */
export type RowsGap = 'awaited' | 'left-out' | 'not-sent';

/** Rows, or why there are none to show. */
export type RowsRead =
  | { readonly gap: null; readonly rows: readonly TableRow[] }
  | { readonly gap: RowsGap; readonly rows: readonly [] };

/**
 * The rows of a part, in the order in which they are shown: the server's where it was asked to choose or order them;
 * else all rows of the floor, those first that may need her.
 *
 * @param id the id under which the part is asked for.
 */
export function boardRows(
  snapshot: Snapshot,
  widget: QueueTableWidget | AgentTableWidget | StatesWidget,
  id: string,
): RowsRead {
  const { board } = snapshot;
  const tableId = board.tableOfWidget.find(([widgetId]) => widgetId === id)?.[1];
  if (tableId === undefined) {
    if (!isAnsweredByFloor(widget)) return without('awaited');
    return { gap: null, rows: floorRows(snapshot, widget.kind) };
  }
  if (board.leftOut.includes(tableId)) return without('left-out');
  const rows = snapshot.tables[tableId];
  if (rows !== undefined) return { gap: null, rows };
  return without(snapshot.connection.phase === 'live' ? 'not-sent' : 'awaited');
}

function without(gap: RowsGap): RowsRead {
  return { gap, rows: [] };
}

function floorRows(snapshot: Snapshot, kind: 'queues' | 'agents' | 'states'): readonly TableRow[] {
  if (kind === 'queues') return floorQueues(snapshot);
  // Who is only counted needs no order.
  return kind === 'states'
    ? snapshot.agents.map(({ loginId, readings }) => ({ id: loginId, readings }))
    : floorAgents(snapshot);
}

function floorQueues({ queues }: Snapshot): readonly TableRow[] {
  return orderQueues(queues).map(({ name, readings }) => ({ id: name, readings }));
}

function floorAgents({ agents }: Snapshot): readonly TableRow[] {
  return agents
    .map(agentEntry)
    .sort(agentComparison('state', false))
    .map(({ agent: { loginId, readings } }) => ({ id: loginId, readings }));
}
