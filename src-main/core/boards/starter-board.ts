import type { Board, Column, FigureWidget } from '../model/board';

/**
 * No more than the popover, as it is at first, shows without being scrolled to the side. Everything of these columns is
 * asked for anyway, so that a board like this costs the server nothing.
 */
const QUEUE_COLUMNS: readonly Column[] = [
  { statistic: 'in_calls_waiting' },
  { statistic: 'in_max_wait_time' },
  { statistic: 'service_level' },
];

const AGENT_COLUMNS: readonly Column[] = [{ statistic: 'acd_state' }, { statistic: 'state_duration' }];

/** A board of her own that shows what the one shows that Perch starts with: the beginning of making another. */
export function starterBoard(id: string, name: string): Board {
  const table = { title: null, filter: null, order: [], limit: null };
  return {
    id,
    name,
    widgets: [
      tile('waiting', 'in_calls_waiting'),
      tile('longest', 'in_max_wait_time'),
      tile('level', 'service_level'),
      tile('ready', 'agents_ready'),
      { kind: 'queues', id: 'queues', ...table, columns: QUEUE_COLUMNS, serviceIds: [] },
      { kind: 'agents', id: 'agents', ...table, columns: AGENT_COLUMNS, teamIds: [], isLoggedInOnly: true },
    ],
  };
}

function tile(id: string, statistic: string): FigureWidget {
  return { kind: 'figure', id, title: null, look: 'tile', column: { statistic }, serviceIds: [], limits: [] };
}
