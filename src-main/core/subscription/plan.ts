import type { Unit } from '../catalogue/statistics';
import type { Column, RowFilter, RowOrder } from '../model/board';

/** The three places in which a statistic can be asked for. */
export type Place = 'totals' | 'queues' | 'agents';

/** A column of a grid, or a total: what is asked, how it is read, and the name its reading is kept under. */
export interface PlannedColumn {
  readonly column: Column;
  readonly key: string;
  /** Undefined for what the catalogue does not know: it passes as it is. */
  readonly unit: Unit | undefined;
}

/** Totals of one service filter and one choice of dispositions: both lie at the app level (facts page 1.4). */
export interface PlannedTotals {
  readonly serviceIds: readonly string[];
  readonly dispositions: readonly string[];
  readonly columns: readonly PlannedColumn[];
}

/** Which rows a grid has, in which order, how many. */
export interface GridScope {
  readonly serviceIds: readonly string[];
  readonly teamIds: readonly string[];
  readonly isLoggedInOnly: boolean;
  readonly filter: RowFilter | null;
  readonly order: readonly RowOrder[];
  readonly limit: number | null;
}

/** One grid. The id of a column on the wire is its place in `columns`, counted from 1 as every sample does. */
export interface PlannedGrid {
  readonly id: string;
  readonly place: 'queues' | 'agents';
  readonly columns: readonly PlannedColumn[];
  readonly scope: GridScope;
}

/** What is asked for under one app id. */
export interface PlannedApp {
  readonly id: string;
  readonly totals: PlannedTotals | null;
  readonly grids: readonly PlannedGrid[];
  /** How many messages are asked for; 0 for none. */
  readonly chatLimit: number;
}

/** A total that is added up here: the server sums in grids only. */
export interface PlannedSum {
  readonly key: string;
  readonly partKeys: readonly string[];
}

/** One union subscription: everything that is asked for, and where its answer lies. */
export interface SubscriptionPlan {
  readonly apps: readonly PlannedApp[];
  readonly sums: readonly PlannedSum[];
  /**
   * The ids of widgets with the grids that answer them; one that the floor answers is not among them. Pairs, since what
   * a file calls a widget may be what every object has by itself, which does not cross into a window as its member.
   */
  readonly gridOfWidget: readonly (readonly [widgetId: string, gridId: string])[];
}

/** The ids of the grids that hold the whole floor. */
export const FLOOR_GRID_ID = { queues: 'queues', agents: 'agents' } as const;

/** The column that tells rows apart: the API lists no id for services (facts page 1.5). */
export const IDENTITY_KEY = { queues: 'name', agents: 'login_id' } as const;
