import { floor } from '../catalogue/floor';
import { columnUnit } from '../catalogue/column-unit';
import type { Board, Column, TotalOf } from '../model/board';
import { columnKey, figureKey } from './column-key';
import { gridScopeOf, WHOLE_FLOOR, type RowsWidget } from './grid-scope';
import { narrowingOf } from './narrowing-of';
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

/**
 * Joins the needs of the floor and of a board's widgets into one subscription. Tables of the same rows share a grid,
 * tables of all rows share the floor's, and only totals with a service filter or a choice of dispositions of their own
 * get an app id of their own, since both lie at that level (facts page 1.4).
 *
 * @param before what was asked for until now: what is narrowed in the same way keeps its id, and what is not gets a new
 * one, so that the rows of one grid never pass for those of another.
 */
export function planSubscription(board: Board, before?: SubscriptionPlan): SubscriptionPlan {
  const totals = new TotalsGroups(before?.apps ?? []);
  const grids = new GridGroups(before?.apps.flatMap((app) => app.grids) ?? []);
  let chatLimit: number = floor.chatLimit;
  for (const widget of board.widgets) {
    if (widget.kind === 'figure') totals.add(widget);
    else if (widget.kind === 'trend') widget.lines.forEach((line) => totals.add(line));
    // Messages are not searched by the server: the notices need all of them anyway.
    else if (widget.kind === 'news') chatLimit = Math.max(chatLimit, widget.limit);
    else if (widget.kind !== 'availability') grids.add(widget);
  }
  const apps = totals
    .planned()
    .map(({ id, ...group }): PlannedApp =>
      id === APP_ID
        ? { id, totals: group, grids: grids.planned(), chatLimit }
        : { id, totals: group, grids: [], chatLimit: 0 },
    );
  return { apps, sums: totals.sums, gridOfWidget: grids.ofWidget };
}

/** The first id of this kind with a number behind it that is not taken. */
function freeId(kind: string, taken: Set<string>): string {
  let number = 2;
  while (taken.has(`${kind}-${number}`)) number += 1;
  const id = `${kind}-${number}`;
  taken.add(id);
  return id;
}

/** Totals that are narrowed in one way, and the app id under which they are asked for. */
interface TotalsGroup {
  readonly id: string;
  readonly serviceIds: readonly string[];
  readonly dispositions: readonly string[];
  readonly columns: Columns;
}

/** Collects totals by what narrows them. */
class TotalsGroups {
  readonly sums: PlannedSum[] = [];
  readonly #groups = new Map<string, TotalsGroup>();
  readonly #earlierIds: ReadonlyMap<string, string>;
  readonly #takenIds: Set<string>;

  constructor(earlier: readonly PlannedApp[]) {
    this.#earlierIds = new Map(
      earlier.flatMap(({ id, totals }) => (totals === null ? [] : [[narrowingOf(totals), id] as const])),
    );
    this.#takenIds = new Set(earlier.map(({ id }) => id));
    const { columns } = this.#groupOf([], []);
    for (const name of floor.totals) columns.add({ statistic: name }, name);
  }

  add(figure: TotalOf): void {
    const { column, serviceIds } = figure;
    const { columns } = this.#groupOf([...serviceIds].sort(), [...(column.dispositions ?? [])].sort());
    const keyOf = (part: Column) => figureKey({ ...figure, column: part });
    // A part counts the dispositions that its sum counts: without them it would pass for the total of all.
    const { sumOf, title: _title, ...whole } = column;
    const parts = sumOf?.map((statistic) => ({ ...whole, statistic })) ?? [column];
    for (const part of parts) columns.add(part, keyOf(part));
    if (sumOf === undefined) return;
    const key = keyOf(column);
    if (!this.sums.some((sum) => sum.key === key)) this.sums.push({ key, partKeys: parts.map(keyOf) });
  }

  planned(): readonly (PlannedTotals & { readonly id: string })[] {
    return [...this.#groups.values()].map((group) => ({ ...group, columns: group.columns.planned() }));
  }

  #groupOf(serviceIds: string[], dispositions: string[]): TotalsGroup {
    const name = narrowingOf({ serviceIds, dispositions });
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    // The first is that of all services.
    const id =
      this.#groups.size === 0 ? APP_ID : (this.#earlierIds.get(name) ?? freeId(APP_ID, this.#takenIds));
    const group = { id, serviceIds, dispositions, columns: new Columns() };
    this.#groups.set(name, group);
    return group;
  }
}

/** Collects grids by the rows they have. */
class GridGroups {
  readonly ofWidget: (readonly [string, string])[] = [];
  readonly #groups = new Map<string, { grid: Omit<PlannedGrid, 'columns'>; columns: Columns }>();
  readonly #earlierIds: ReadonlyMap<string, string>;
  readonly #takenIds: Set<string>;

  constructor(earlier: readonly PlannedGrid[]) {
    this.#earlierIds = new Map(earlier.map(({ id, place, scope }) => [JSON.stringify([place, scope]), id]));
    this.#takenIds = new Set(earlier.map(({ id }) => id));
    const queues = this.#groupOf('queues', WHOLE_FLOOR);
    for (const statistic of floor.queueColumns) queues.columns.add({ statistic });
    const agents = this.#groupOf('agents', WHOLE_FLOOR);
    for (const statistic of floor.agentColumns) agents.columns.add({ statistic });
  }

  add(widget: RowsWidget): void {
    const place = widget.kind === 'queues' ? 'queues' : 'agents';
    const { grid, columns } = this.#groupOf(place, gridScopeOf(widget));
    for (const column of columnsOf(widget)) columns.add(column);
    if (grid.id !== FLOOR_GRID_ID[place]) this.ofWidget.push([widget.id, grid.id]);
  }

  planned(): PlannedGrid[] {
    return [...this.#groups.values()].map(({ grid, columns }) => ({ ...grid, columns: columns.planned() }));
  }

  #groupOf(place: PlannedGrid['place'], scope: GridScope) {
    const name = JSON.stringify([place, scope]);
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    const isFirst = ![...this.#groups.values()].some(({ grid }) => grid.place === place);
    const id = isFirst
      ? FLOOR_GRID_ID[place]
      : (this.#earlierIds.get(name) ?? freeId(FLOOR_GRID_ID[place], this.#takenIds));
    const columns = new Columns();
    columns.add({ statistic: IDENTITY_KEY[place] });
    // Who is logged out can be told, and left out, by this column alone.
    if (place === 'agents') columns.add({ statistic: 'acd_state' });
    const group = { grid: { id, place, scope }, columns };
    this.#groups.set(name, group);
    return group;
  }
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
    this.#byKey.set(key, { column, key, unit: columnUnit(column) });
  }

  planned(): readonly PlannedColumn[] {
    return [...this.#byKey.values()];
  }
}
