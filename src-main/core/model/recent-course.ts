/**
 * The last quarter of an hour of a total, or as much of it as is known. What counts the day has none of the day before.
 */
export interface RecentCourse {
  /**
   * Evenly spaced: the first is what it was `spanSeconds` ago, and is known, the last is from when this was drawn up;
   * null for a gap.
   */
  readonly points: readonly (number | null)[];
  /** A quarter of an hour; less while less is known. */
  readonly spanSeconds: number;
}
