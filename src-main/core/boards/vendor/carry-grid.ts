import type { AgentTableWidget, QueueTableWidget, RowFilter, RowOrder } from '../../model/board';
import { isTrue } from '../../subscription/is-true';
import { untitled } from '../../subscription/untitled';
import { BOARD_LIMITS } from '../board-limits';
import type { Card } from './card';
import type { CardNotes } from './card-notes';
import { gridKind } from './grid-kind';
import { limitOf, recordOf, recordsOf, textOf, textsOf, type Wire } from './lenient';
import { joinColumns, readColumns, type CarriedColumn } from './read-columns';

type TableWidget = QueueTableWidget | AgentTableWidget;

const OPERATIONS: readonly RowFilter['operation'][] = ['EQ', 'NE', 'LT', 'GT', 'LE', 'GE'];

/** A grid of agents or services as a table; null, and a note, where it does not say what it shows. */
export function carryGrid(card: Card, id: string, notes: CardNotes): TableWidget | null {
  const told = gridKind(card);
  const kind = told ?? 'queues';
  const request = recordOf(card.subscription['req']);
  const carried = readColumns(request['columns'], kind, notes);
  if (carried.length === 0) {
    notes.add({ kind: 'card-unreadable' });
    return null;
  }
  if (told === null) notes.add({ kind: 'rows-guessed' });
  const condition = conditionIn(request, carried);
  const isLoggedIn =
    kind === 'agents' && (condition === 'logged-in' || isTrue(request['logged_in_agents_only']));
  if (condition === 'unreadable') notes.add({ kind: 'filter-left-out' });
  const part = {
    id,
    title: card.title || null,
    columns: joinColumns(carried),
    filter: typeof condition === 'string' ? null : condition,
    order: orderIn(request, carried, notes),
    limit: limitOf(request['limit']),
  };
  if (kind === 'queues') return { kind, ...part, serviceIds: textsOf(request['service_ids']) };
  // Agents of chosen services, or of parts of a team, cannot be asked for.
  if (textsOf(request['service_ids']).length > 0 || isTrue(request['my_subteam_only']))
    notes.add({ kind: 'filter-left-out' });
  return { kind, ...part, teamIds: textsOf(request['team_ids']), isLoggedInOnly: isLoggedIn };
}

/** The condition on rows; the vendor's way to leave out who is logged out is a choice of its own in Perch. */
function conditionIn(
  request: Wire,
  carried: readonly CarriedColumn[],
): RowFilter | 'logged-in' | 'unreadable' | null {
  const by = textOf(request['filter_by']);
  if (by === '') return null;
  const operation = OPERATIONS.find((each) => each === request['filter_operation']);
  const value = textOf(request['filter_value']);
  const found = columnBy(by, carried);
  // What two columns show together is held against nothing by the server.
  if (operation === undefined || found === undefined || found.columns.length > 1) return 'unreadable';
  const [column] = found.columns;
  const isState = column.statistic === 'acd_state';
  return isState && operation === 'NE' && value === ''
    ? 'logged-in'
    : { column: untitled(column), operation, value };
}

/** The order: several, or one, or as the columns themselves say it. */
function orderIn(request: Wire, carried: readonly CarriedColumn[], notes: CardNotes): readonly RowOrder[] {
  const several = recordsOf(request['order']).map(({ by, dir }) => ({
    by: textOf(by),
    direction: textOf(dir),
  }));
  const single = [{ by: textOf(request['order_by']), direction: textOf(request['order_dir']) }];
  const wanted = (several.length > 0 ? several : single).filter(({ by }) => by !== '');
  if (wanted.length === 0) {
    return carried.flatMap(({ columns: [column], direction }) =>
      direction === '' ? [] : [{ column: untitled(column), direction: directionOf(direction) }],
    );
  }
  const orders = new Map<CarriedColumn, RowOrder>();
  for (const { by, direction } of wanted.slice(0, BOARD_LIMITS.columns)) {
    const found = columnBy(by, carried);
    if (found === undefined) notes.add({ kind: 'order-left-out' });
    // To order by the same again changes nothing.
    else if (!orders.has(found))
      orders.set(found, { column: untitled(found.columns[0]), direction: directionOf(direction) });
  }
  return [...orders.values()];
}

function directionOf(wire: string): RowOrder['direction'] {
  return wire.toUpperCase() === 'DESC' ? 'DESC' : 'ASC';
}

/** The column that is meant by its id, or else by its name. */
function columnBy(name: string, carried: readonly CarriedColumn[]): CarriedColumn | undefined {
  return carried.find(({ id }) => id === name) ?? carried.find((column) => column.name === name);
}
