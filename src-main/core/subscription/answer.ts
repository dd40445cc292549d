import type { Reading } from '../model/reading';

/** How the server writes shares. */
export type PercentScale = 'fraction' | 'whole';

/** Readings before running durations have become instants: those are seconds still. */
export type RawReadings = Readonly<Record<string, Exclude<Reading, object>>>;

/** A row of a grid with its identity. */
export interface RawRow {
  readonly id: string;
  readonly readings: RawReadings;
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

/** What one answer of `GET /statsapi/subscription/data` holds, for one board. */
export interface Answer {
  readonly totals: RawReadings;
  readonly queues: readonly RawRow[];
  readonly agents: readonly RawRow[];
  readonly messages: readonly RawMessage[];
  /** What the answer shows of the scale of shares; null where it shows nothing. */
  readonly percentScale: PercentScale | null;
  /** How many rows, messages or values could not be read and were left out. */
  readonly dropped: number;
}
