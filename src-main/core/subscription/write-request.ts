import { columnKey } from './column-key';
import type { Dialect, Part } from './dialect';
import { isSamePart } from './dialect';
import { IDENTITY_KEY, type Place, type PlannedApp, type PlannedColumn, type PlannedGrid } from './plan';
import type { SubscriptionPlan } from './plan';

/** More rows than any tenant has: what a missing limit means is not documented (facts page 6 no. 12). */
const ROW_LIMIT = 10_000;

/** A subscription as it is sent. */
export interface WrittenRequest {
  /** The body of `POST /statsapi/subscription`. */
  readonly body: object;
  /** What it asks for and could do without. */
  readonly asked: readonly Part[];
  /** It has fields that are not in the 5.2 specification. */
  readonly hasLaterFields: boolean;
  /** Statistics that it would ask for, had this server not refused them. */
  readonly refused: readonly string[];
  /** Ids of grids and apps that this server cannot narrow as wanted, and that are left out rather than shown wrong. */
  readonly leftOut: readonly string[];
}

/** Writes a plan in the dialect of a server (specification, "Create subscription"; facts page 1.4). */
export function writeRequest(plan: SubscriptionPlan, dialect: Dialect): WrittenRequest {
  const writer = new Writer(dialect);
  const apps = plan.apps.flatMap((app) => {
    const written = writer.app(app);
    return written === null ? [] : [[app.id, written] as const];
  });
  const { asked, refused, hasLaterFields, leftOut } = writer;
  return { body: Object.fromEntries(apps), asked, refused: [...refused], hasLaterFields, leftOut };
}

class Writer {
  readonly asked: Part[] = [];
  readonly refused = new Set<string>();
  readonly leftOut: string[] = [];
  hasLaterFields = false;

  constructor(private readonly dialect: Dialect) {}

  /** Null where nothing of it is left. */
  app({ id, totals, grids, chatLimit }: PlannedApp): object | null {
    const isNarrowed = totals !== null && totals.serviceIds.length + totals.dispositions.length > 0;
    const hasTotals = totals !== null && (!isNarrowed || this.#canUseLater());
    if (totals !== null && !hasTotals) this.leftOut.push(id);
    const written = {
      ...(hasTotals ? this.#totals(totals) : {}),
      ...this.#grids('service_grids', grids, 'queues'),
      ...this.#grids('agent_grids', grids, 'agents'),
      ...(chatLimit > 0 ? { chat_messages: { filter: '', limit: chatLimit } } : {}),
    };
    return Object.keys(written).length === 0 ? null : written;
  }

  #totals({ serviceIds, dispositions, columns }: NonNullable<PlannedApp['totals']>): object {
    const names = columns.flatMap((column) =>
      this.#isAsked('totals', column) ? [column.column.statistic] : [],
    );
    return {
      stats_totals: [...new Set(names)],
      ...(serviceIds.length > 0 ? { stats_totals_service_ids: serviceIds } : {}),
      ...(dispositions.length > 0 ? { stats_totals_dispositions: dispositions } : {}),
    };
  }

  #grids(name: string, grids: readonly PlannedGrid[], place: PlannedGrid['place']): object {
    const written = grids.filter((grid) => grid.place === place).flatMap((grid) => this.#grid(grid));
    return written.length === 0 ? {} : { [name]: written };
  }

  #grid(grid: PlannedGrid): object[] {
    const { teamIds, serviceIds } = grid.scope;
    if (teamIds.length + serviceIds.length > 0 && !this.#canUseLater()) {
      this.leftOut.push(grid.id);
      return [];
    }
    const columns = grid.columns.flatMap((column, index) =>
      column.key === IDENTITY_KEY[grid.place] || this.#isAsked(grid.place, column)
        ? [this.#column(column, index)]
        : [],
    );
    return [
      {
        id: grid.id,
        columns,
        limit: grid.scope.limit ?? ROW_LIMIT,
        ...(teamIds.length > 0 ? { team_ids: teamIds } : {}),
        ...(serviceIds.length > 0 ? { service_ids: serviceIds } : {}),
        ...this.#filter(grid),
        ...this.#order(grid),
      },
    ];
  }

  /** Exactly one name key and no key of our own: servers were seen to choke on others (facts page 1.4). */
  #column({ column }: PlannedColumn, index: number): object {
    return {
      id: columnIdAt(index),
      [this.dialect.nameKey]: column.statistic,
      ...(column.sumOf === undefined ? {} : { sum_stat_names: column.sumOf }),
      ...(column.dispositions === undefined ? {} : { dispositions: column.dispositions }),
    };
  }

  #filter(grid: PlannedGrid): object {
    const { filter, isLoggedInOnly } = grid.scope;
    const filterBy = (key: string, operation: string, value: string) => {
      const id = this.#askedColumnId(grid, key);
      return id === null ? {} : { filter_by: id, filter_operation: operation, filter_value: value };
    };
    const wantsLoggedIn = grid.place === 'agents' && isLoggedInOnly;
    if (filter === null) {
      // Logged-out agents have no state. The vendor's wallboard leaves them out the same way (facts page 1.4).
      return wantsLoggedIn ? filterBy('acd_state', 'NE', '') : {};
    }
    return {
      ...filterBy(columnKey(filter.column), filter.operation, filter.value),
      // The reader leaves them out where the server has no such field.
      ...(wantsLoggedIn && this.#canUseLater() ? { logged_in_agents_only: true } : {}),
    };
  }

  #order(grid: PlannedGrid): object {
    const orders = grid.scope.order.flatMap(({ column, direction }) => {
      const by = this.#askedColumnId(grid, columnKey(column));
      return by === null ? [] : [{ by, dir: direction }];
    });
    const [first] = orders;
    if (first === undefined) return {};
    // Without the later field the first one is still worth having.
    return orders.length > 1 && this.#canUseLater()
      ? { order: orders }
      : { order_by: first.by, order_dir: first.dir };
  }

  /** Null where the server refused that column. */
  #askedColumnId(grid: PlannedGrid, key: string): string | null {
    const index = grid.columns.findIndex((column) => column.key === key);
    const column = grid.columns[index];
    if (column === undefined || this.#isRefused(partOf(grid.place, column))) return null;
    return columnIdAt(index);
  }

  #isAsked(place: Place, column: PlannedColumn): boolean {
    const part = partOf(place, column);
    if (this.#isRefused(part)) {
      part.statistics.forEach((name) => this.refused.add(name));
      return false;
    }
    if (!this.asked.some((other) => isSamePart(other, part))) this.asked.push(part);
    return true;
  }

  #isRefused(part: Part): boolean {
    return this.dialect.refused.some((refused) => isSamePart(refused, part));
  }

  #canUseLater(): boolean {
    // Whatever asks for it would have been written.
    this.hasLaterFields ||= this.dialect.hasLaterFields;
    return this.dialect.hasLaterFields;
  }
}

function partOf(place: Place, { column, key }: PlannedColumn): Part {
  return { place, key, statistics: column.sumOf ?? [column.statistic] };
}

/** The id of the column at a place in a grid. Every sample numbers columns from 1. */
function columnIdAt(index: number): string {
  return String(index + 1);
}
