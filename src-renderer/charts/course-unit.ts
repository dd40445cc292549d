import type { Unit } from '#contract/catalogue';

/** In what a course is counted; what has no number has no course. */
export type CourseUnit = 'count' | 'seconds' | 'share';

/** In what the course of a statistic is counted: durations are seconds, running or not. Null for a text. */
export function courseUnit(unit: Unit | undefined): CourseUnit | null {
  if (unit === 'text') return null;
  if (unit === 'running' || unit === 'running-unless-zero') return 'seconds';
  // What the catalogue does not know passes as it is.
  return unit ?? 'count';
}
