/** A point of a course that is drawn. Times are wall-clock milliseconds since 1970. */
export interface CoursePoint {
  readonly atMs: number;
  /** The last value of the time that the point stands for; null for a gap. */
  readonly value: number | null;
  /** The lowest and the highest value of that time. */
  readonly low: number | null;
  readonly high: number | null;
}

/** What is known of some series over a span. */
export interface Courses {
  /** The span that was asked for, be it known as a whole or not. */
  readonly fromMs: number;
  readonly toMs: number;
  /** In the order in which they were asked for; empty for one of which nothing is known. */
  readonly courses: readonly (readonly CoursePoint[])[];
  /** When the counters of the day began anew. */
  readonly resetsMs: readonly number[];
  /** Since when there are samples; null before the first. */
  readonly recordedSinceMs: number | null;
}
