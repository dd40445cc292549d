import type { CoursePoint } from './course';
import type { Reached } from './sample';

/**
 * Brings a course down to so many points, evenly over the span. A point has the last value of its time and keeps the
 * lowest and the highest, so that no peak is lost. A gap that lies between two points, and a time in which the server
 * gave no value, are points without a value: so there are less than twice as many points as were asked for.
 *
 * @param points at least 1.
 */
export function thinOut(
  course: readonly Reached[],
  span: { readonly fromMs: number; readonly toMs: number },
  points: number,
): readonly CoursePoint[] {
  const widthMs = Math.max(1, (span.toMs - span.fromMs) / points);
  const drawn: CoursePoint[] = [];
  let slot = -1;
  let current: CoursePoint | null = null;
  for (const reached of course) {
    const { atMs, isAfterGap } = reached;
    if (atMs < span.fromMs || atMs > span.toMs) continue;
    const its = Math.min(points - 1, Math.floor((atMs - span.fromMs) / widthMs));
    if (current !== null && its === slot) {
      current = joined(current, reached);
      continue;
    }
    if (current !== null) drawn.push(current);
    // Half way between both, where nobody knows.
    if (isAfterGap && current !== null) drawn.push(gapAt((current.atMs + atMs) / 2));
    slot = its;
    current = pointOf(reached);
  }
  if (current !== null) drawn.push(current);
  return drawn;
}

function pointOf({ atMs, value }: Reached): CoursePoint {
  return { atMs, value, low: value, high: value };
}

function gapAt(atMs: number): CoursePoint {
  return { atMs, value: null, low: null, high: null };
}

function joined(point: CoursePoint, { atMs, value }: Reached): CoursePoint {
  if (value === null) return { ...point, atMs };
  return {
    atMs,
    value,
    low: point.low === null ? value : Math.min(point.low, value),
    high: point.high === null ? value : Math.max(point.high, value),
  };
}
