import type { CoursePoint } from '#contract/snapshot';

const END_RADIUS = 3.5;
const LONE_RADIUS = 1.5;

/** How large the points of a line are: only its end has a shape, and a point between gaps would else be invisible. */
export function pointRadii(points: readonly CoursePoint[]): readonly number[] {
  const end = points.findLastIndex(({ value }) => value !== null);
  const isKnown = (index: number) => (points[index]?.value ?? null) !== null;
  return points.map((_, index) => {
    if (index === end) return END_RADIUS;
    return isKnown(index) && !isKnown(index - 1) && !isKnown(index + 1) ? LONE_RADIUS : 0;
  });
}
