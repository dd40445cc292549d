import type { CoursePoint, Courses } from '../../src-main/core/history/course';
import type { ChartLine } from '../../src-renderer/charts/chart-line';

/** Points five seconds apart; null is a gap. */
export function coursePoints(values: readonly (number | null)[], fromMs = 0): readonly CoursePoint[] {
  return values.map((value, index) => ({ atMs: fromMs + index * 5000, value, low: value, high: value }));
}

/** A line of counts unless said otherwise. */
export function chartLine(rest: Partial<ChartLine> = {}): ChartLine {
  return {
    id: 'in_calls_waiting',
    name: 'Waiting',
    unit: 'count',
    look: 0,
    points: coursePoints([1, 2, 3]),
    target: null,
    ...rest,
  };
}

/** What main answers: a course for each list of values, from the first instant on. */
export function coursesOf(fromMs: number, ...values: readonly (readonly (number | null)[])[]): Courses {
  const courses = values.map((each) => coursePoints(each, fromMs));
  const toMs = Math.max(...courses.flatMap((points) => points.map(({ atMs }) => atMs)));
  return { fromMs, toMs, courses, resetsMs: [], recordedSinceMs: fromMs };
}
