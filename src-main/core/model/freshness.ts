/** How old the data is, in the three grades that are told apart by word and shape. */
export type FreshnessGrade = 'live' | 'late' | 'stale';

/** A part of an answer that may be missing from it while the others are there. */
export type AnswerPart = 'totals' | 'queues' | 'agents';

/** When data last came, and when it counts as late and as stale. */
export interface Freshness {
  /** Monotonic milliseconds; null before the first data. */
  readonly receivedAtMs: number | null;
  readonly lateAfterMs: number;
  readonly staleAfterMs: number;
  /** Parts that the last answer lacked though an earlier one had them, with the monotonic instant they are from. */
  readonly missingSinceMs: Readonly<Partial<Record<AnswerPart, number>>>;
}

/** Grades data at a monotonic instant; null before the first data. */
export function gradeFreshness(freshness: Freshness, atMs: number): FreshnessGrade | null {
  if (freshness.receivedAtMs === null) return null;
  const ageMs = atMs - freshness.receivedAtMs;
  if (ageMs >= freshness.staleAfterMs) return 'stale';
  return ageMs >= freshness.lateAfterMs ? 'late' : 'live';
}
