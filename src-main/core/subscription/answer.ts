import type { Readings } from '../model/reading';

/** How the server writes shares. */
export type PercentScale = 'fraction' | 'whole';

/**
 * A row of a grid: its identity, what was read, and the cells as they came, to tell what changed. Cells of running
 * durations are not kept: they change by themselves.
 */
export interface RowRead {
  readonly id: string;
  readonly readings: Readings;
  readonly cells: readonly unknown[];
}

/** The rows of a grid, each once. */
export interface GridRead {
  readonly rows: readonly RowRead[];
  readonly byId: ReadonlyMap<string, RowRead>;
  /** Rows and values that could not be read and were left out. */
  readonly dropped: number;
}

/** An internal chat message as the server lists it. */
export interface RawMessage {
  readonly id: string;
  readonly fromName: string;
  readonly isUrgent: boolean;
  readonly text: string;
  /** Milliseconds since 1970; null where the server's time stamp cannot be told. */
  readonly sentAtMs: number | null;
}

/** What one answer of `GET /statsapi/subscription/data` holds, for one plan. A part that was not in it is null or absent. */
export interface Answer {
  readonly totals: Readings | null;
  /** By the id of the grid. */
  readonly grids: Readonly<Record<string, GridRead>>;
  readonly messages: readonly RawMessage[] | null;
  /** The scale of shares that was used. */
  readonly percentScale: PercentScale;
  /** Whether that scale was seen or set; otherwise it is a guess. */
  readonly isScaleKnown: boolean;
  /** How many rows, messages or values could not be read and were left out. */
  readonly dropped: number;
}
