import type { Board } from '../model/board';

/** The app id under which everything is asked for and answered. */
export const APP_ID = 'perch';
/** The ids of the two grids. */
export const QUEUES_GRID_ID = 'queues';
export const AGENTS_GRID_ID = 'agents';

/** Servers differ in what they call a column's statistic (facts page 1.8 no. 1). */
export type NameKey = 'stat_name' | 'statName';

/** More rows than any tenant has: what a missing limit means is not documented (facts page 6 no. 12). */
const ROW_LIMIT = 10_000;

/** The body of `POST /statsapi/subscription` for a board (specification, "Create subscription"). */
export function buildSubscriptionRequest(board: Board, nameKey: NameKey): object {
  const stateColumn = columnId(board.agentColumns, 'acd_state');
  return {
    [APP_ID]: {
      stats_totals: board.totals,
      service_grids: [
        { id: QUEUES_GRID_ID, limit: ROW_LIMIT, columns: columns(board.queueColumns, nameKey) },
      ],
      agent_grids: [
        {
          id: AGENTS_GRID_ID,
          limit: ROW_LIMIT,
          columns: columns(board.agentColumns, nameKey),
          // Logged-out agents have no state. The vendor's wallboard leaves them out the same way (facts page 1.4).
          ...(stateColumn === null
            ? {}
            : { filter_by: stateColumn, filter_operation: 'NE', filter_value: '' }),
        },
      ],
      chat_messages: { filter: '', limit: board.chatLimit },
    },
  };
}

function columns(statistics: readonly string[], nameKey: NameKey): object[] {
  return statistics.map((name, index) => ({ id: columnIdAt(index), [nameKey]: name }));
}

function columnId(statistics: readonly string[], name: string): string | null {
  const index = statistics.indexOf(name);
  return index < 0 ? null : columnIdAt(index);
}

/** The id of the column at a place in the board. Every sample numbers columns from 1. */
export function columnIdAt(index: number): string {
  return String(index + 1);
}
