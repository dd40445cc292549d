import type { Board, Widget } from '#contract/snapshot';
import type { PartKind } from './part-kind';
import { unusedPartId } from './unused-part-id';

/** What tiles begin with, in the order in which a supervisor asks. */
const FIGURES = [
  'in_calls_waiting',
  'in_max_wait_time',
  'service_level',
  'agents_ready',
  'agents_busy',
  'agents_logged',
  'in_calls_handled_per_day',
  'in_calls_abandoned_in_queue_per_day',
] as const;

const QUEUE_COLUMNS = [
  'in_calls_waiting',
  'in_max_wait_time',
  'service_level',
  'agents_ready',
  'in_calls_abandoned_in_queue_per_day',
] as const;

const AGENT_COLUMNS = ['acd_state', 'reason', 'state_duration', 'in_calls_handled_per_day'] as const;

/** So many services a new part that shows whether somebody is ready begins with. */
const FIRST_SERVICES = 3;
const FIRST_MESSAGES = 5;

const asColumns = (names: readonly string[]) => names.map((statistic) => ({ statistic }));
const longestFirst = (statistic: string) => [{ column: { statistic }, direction: 'DESC' as const }];

/**
 * A part as it is useful at once, without a setting touched: figures that the board does not show yet, tables of what
 * is looked at most, the longest first.
 *
 * @param serviceNames of the floor, for parts that name services.
 */
export function newPart(kind: PartKind, board: Board, serviceNames: readonly string[]): Widget {
  const part = { id: unusedPartId(kind, board), title: null };
  switch (kind) {
    case 'tile':
      return { ...part, kind: 'figure', look: 'tile', ...figureFor(board, FIGURES) };
    case 'gauge':
      return { ...part, kind: 'figure', look: 'gauge', ...figureFor(board, ['service_level', ...FIGURES]) };
    case 'queues':
      return {
        ...part,
        kind,
        serviceIds: [],
        columns: asColumns(QUEUE_COLUMNS),
        filter: null,
        order: longestFirst('in_max_wait_time'),
        limit: null,
      };
    case 'agents':
      return {
        ...part,
        kind,
        teamIds: [],
        isLoggedInOnly: true,
        columns: asColumns(AGENT_COLUMNS),
        filter: null,
        order: longestFirst('state_duration'),
        limit: null,
      };
    case 'states':
      return { ...part, kind, teamIds: [] };
    case 'trend':
      return {
        ...part,
        kind,
        lines: [{ column: { statistic: 'in_calls_waiting' }, serviceIds: [] }],
        span: '1-hour',
      };
    case 'news':
      return { ...part, kind, contains: '', limit: FIRST_MESSAGES };
    case 'availability':
      return { ...part, kind, services: serviceNames.slice(0, FIRST_SERVICES) };
  }
}

function figureFor({ widgets }: Board, wanted: readonly string[]) {
  const shown = new Set(widgets.flatMap((each) => (each.kind === 'figure' ? [each.column.statistic] : [])));
  const statistic = wanted.find((name) => !shown.has(name)) ?? FIGURES[0];
  return { column: { statistic }, serviceIds: [], limits: [] };
}
