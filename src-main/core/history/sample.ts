/** What was read of everything at one instant. */
export interface Sample {
  /** Monotonic milliseconds. */
  readonly atMs: number;
  /** Nothing was heard for so long before it that nobody knows what happened. */
  readonly isAfterGap: boolean;
  /** The counters of the day began anew shortly before it. */
  readonly isAfterReset: boolean;
  /** By the id of a series; null where the server gave no value. */
  readonly values: ReadonlyMap<string, number | null>;
  /** The series that are kept before all others. */
  readonly wanted: ReadonlySet<string>;
}

/** One series at the instant of a sample. */
export interface Reached {
  readonly atMs: number;
  readonly isAfterGap: boolean;
  /** Null where there was no value, or where the series was not asked for. */
  readonly value: number | null;
}

/** No sample follows another sooner, but the first of a new day. */
export const SAMPLE_MS = 5000;

/** How far back samples are kept. */
export const KEPT_MS = 8 * 3_600_000;
