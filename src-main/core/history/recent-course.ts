import type { RecentCourse } from '../model/recent-course';
import type { Reached } from './sample';

/** How far back a recent course reaches, in milliseconds. */
export const RECENT_MS = 15 * 60_000;

const POINTS = 30;

/**
 * The recent course of a series, from the oldest value on that is known; null where there are not two.
 *
 * @param course from a quarter of an hour ago on.
 * @param goneAfterMs how long the last value stands for what comes after it.
 */
export function recentCourse(
  course: readonly Reached[],
  nowMs: number,
  goneAfterMs: number,
): RecentCourse | null {
  const known = course.filter(({ value, atMs }) => value !== null && atMs >= nowMs - RECENT_MS);
  const [first] = known;
  if (first === undefined || known.length < 2) return null;
  const spanMs = nowMs - first.atMs;
  const instants = Array.from({ length: POINTS }, (_, index) => first.atMs + (spanMs * index) / (POINTS - 1));
  return { points: valuesAt(course, instants, goneAfterMs), spanSeconds: Math.round(spanMs / 1000) };
}

/** What was known at each of some rising instants: the value before it, unless a gap lies between. */
function valuesAt(
  course: readonly Reached[],
  instants: readonly number[],
  goneAfterMs: number,
): readonly (number | null)[] {
  let next = 0;
  return instants.map((atMs) => {
    while ((course[next]?.atMs ?? Number.POSITIVE_INFINITY) <= atMs) next += 1;
    const before = course[next - 1];
    const after = course[next];
    if (before === undefined) return null;
    if (before.atMs < atMs && after?.isAfterGap === true) return null;
    return after === undefined && atMs - before.atMs > goneAfterMs ? null : before.value;
  });
}
