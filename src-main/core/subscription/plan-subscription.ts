import { floor } from '../catalogue/floor';
import { findStatistic } from '../catalogue/statistics';
import type { Board, Column, TotalOf, Widget } from '../model/board';
import { columnKey, figureKey } from './column-key';
import {
  FLOOR_GRID_ID,
  IDENTITY_KEY,
  type GridScope,
  type PlannedApp,
  type PlannedColumn,
  type PlannedGrid,
  type PlannedSum,
  type PlannedTotals,
  type SubscriptionPlan,
} from './plan';

/** The app id under which everything is asked for that no service filter sets apart. */
const APP_ID = 'perch';

/** All rows of services, and all agents who are logged in. */
const WHOLE_FLOOR: GridScope = {
  serviceIds: [],
  teamIds: [],
  isLoggedInOnly: true,
  filter: null,
  order: [],
  limit: null,
};

/**
 * Joins the needs of the floor and of a board's widgets into one subscription. Tables of the same rows share a grid,
 * tables of all rows share the floor's, and only totals with a service filter or a choice of dispositions of their own
 * get an app id of their own, since both lie at that level (facts page 1.4).
 */
export function planSubscription(board: Board): SubscriptionPlan {
  const totals = new TotalsGroups();
  const grids = new GridGroups();
  let chatLimit: number = floor.chatLimit;
  for (const widget of board.widgets) {
    if (widget.kind === 'figure') totals.add(widget);
    else if (widget.kind === 'trend') widget.lines.forEach((line) => totals.add(line));
    // Messages are searched by the window: the notices need all of them anyway.
    else if (widget.kind === 'news') chatLimit = Math.max(chatLimit, widget.limit);
    else if (widget.kind !== 'availability') grids.add(widget);
  }
  const [first, ...others] = totals.planned();
  const apps: PlannedApp[] = [
    { id: APP_ID, totals: first ?? null, grids: grids.planned(), chatLimit },
    ...others.map((group, index) => ({
      id: `${APP_ID}-${index + 2}`,
      totals: group,
      grids: [],
      chatLimit: 0,
    })),
  ];
  return { apps, sums: totals.sums, gridOfWidget: grids.ofWidget };
}

/** Collects totals by what narrows them. */
class TotalsGroups {
  readonly sums: PlannedSum[] = [];
  readonly #groups = new Map<string, { serviceIds: string[]; dispositions: string[]; columns: Columns }>();

  constructor() {
    const group = this.#groupOf([], []);
    for (const name of floor.totals) group.add({ statistic: name }, name);
  }

  add(figure: TotalOf): void {
    const { column, serviceIds } = figure;
    const group = this.#groupOf([...serviceIds].sort(), [...(column.dispositions ?? [])].sort());
    const keyOf = (part: Column) => figureKey({ ...figure, column: part });
    const parts = column.sumOf?.map((statistic) => ({ statistic })) ?? [column];
    for (const part of parts) group.add(part, keyOf(part));
    if (column.sumOf === undefined) return;
    const key = keyOf(column);
    if (!this.sums.some((sum) => sum.key === key)) this.sums.push({ key, partKeys: parts.map(keyOf) });
  }

  planned(): PlannedTotals[] {
    return [...this.#groups.values()].map((group) => ({ ...group, columns: group.columns.planned() }));
  }

  #groupOf(serviceIds: string[], dispositions: string[]): Columns {
    const name = JSON.stringify([serviceIds, dispositions]);
    const known = this.#groups.get(name);
    if (known !== undefined) return known.columns;
    const columns = new Columns();
    this.#groups.set(name, { serviceIds, dispositions, columns });
    return columns;
  }
}

/** What is answered by rows. */
type RowsWidget = Extract<Widget, { kind: 'queues' | 'agents' | 'states' }>;

/** Collects grids by the rows they have. */
class GridGroups {
  readonly ofWidget: Record<string, string> = {};
  readonly #groups = new Map<string, { grid: Omit<PlannedGrid, 'columns'>; columns: Columns }>();

  constructor() {
    const queues = this.#groupOf('queues', WHOLE_FLOOR);
    for (const statistic of floor.queueColumns) queues.columns.add({ statistic });
    const agents = this.#groupOf('agents', WHOLE_FLOOR);
    for (const statistic of floor.agentColumns) agents.columns.add({ statistic });
  }

  add(widget: RowsWidget): void {
    const place = widget.kind === 'queues' ? 'queues' : 'agents';
    const { grid, columns } = this.#groupOf(place, scopeOf(widget));
    for (const column of columnsOf(widget)) columns.add(column);
    if (grid.id !== FLOOR_GRID_ID[place]) this.ofWidget[widget.id] = grid.id;
  }

  planned(): PlannedGrid[] {
    return [...this.#groups.values()].map(({ grid, columns }) => ({ ...grid, columns: columns.planned() }));
  }

  #groupOf(place: PlannedGrid['place'], scope: GridScope) {
    const name = JSON.stringify([place, scope]);
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    const number = [...this.#groups.values()].filter(({ grid }) => grid.place === place).length + 1;
    const id = number === 1 ? FLOOR_GRID_ID[place] : `${FLOOR_GRID_ID[place]}-${number}`;
    const columns = new Columns();
    columns.add({ statistic: IDENTITY_KEY[place] });
    // Who is logged out can be told, and left out, by this column alone.
    if (place === 'agents') columns.add({ statistic: 'acd_state' });
    const group = { grid: { id, place, scope }, columns };
    this.#groups.set(name, group);
    return group;
  }
}

function scopeOf(widget: RowsWidget): GridScope {
  const { teamIds, serviceIds } = { teamIds: [], serviceIds: [], ...widget };
  const scope = { ...WHOLE_FLOOR, teamIds: [...teamIds].sort(), serviceIds: [...serviceIds].sort() };
  if (widget.kind === 'states') return scope;
  const { filter, order, limit } = widget;
  return {
    ...scope,
    isLoggedInOnly: widget.kind === 'queues' || widget.isLoggedInOnly,
    filter,
    order: [...order],
    limit,
  };
}

/** What a widget shows, and what its rows are chosen and ordered by: the server knows requested columns only. */
function columnsOf(widget: RowsWidget): readonly Column[] {
  if (widget.kind === 'states') return [];
  const { columns, filter, order } = widget;
  return [...columns, ...(filter === null ? [] : [filter.column]), ...order.map(({ column }) => column)];
}

/** Columns, each once. */
class Columns {
  readonly #byKey = new Map<string, PlannedColumn>();

  add(column: Column, key = columnKey(column)): void {
    if (this.#byKey.has(key)) return;
    const unit = column.sumOf === undefined ? findStatistic(column.statistic)?.unit : unitOfSum(column.sumOf);
    this.#byKey.set(key, { column, key, unit });
  }

  planned(): readonly PlannedColumn[] {
    return [...this.#byKey.values()];
  }
}

/** A sum is read as its parts are, where they are all of one kind. */
function unitOfSum(names: readonly string[]): PlannedColumn['unit'] {
  const units = new Set(names.map((name) => findStatistic(name)?.unit));
  return units.size === 1 ? [...units][0] : undefined;
}
