import type { Courses, Series } from '#contract/snapshot';
import type { ChartLine } from './chart-line';
import type { CourseUnit } from './course-unit';

/** A line that is wanted: what it is called, and the course that it draws. */
export interface WishedLine {
  readonly series: Series;
  readonly name: string;
  readonly unit: CourseUnit;
  readonly look: number;
  readonly target: number | null;
}

/** What is known of some series. */
export interface KnownCourses {
  readonly series: readonly Series[];
  readonly courses: Courses;
}

/** Tells series apart. */
function seriesKey(series: Series): string {
  return series.kind === 'total' ? series.key : JSON.stringify([series.statistic, series.queue]);
}

/** The lines with the points that are known; one that has just been wished for has none yet. */
export function drawnLines(wished: readonly WishedLine[], known: KnownCourses | null): readonly ChartLine[] {
  const keys = known?.series.map(seriesKey) ?? [];
  return wished.map(({ series, ...rest }) => {
    const id = seriesKey(series);
    return { ...rest, id, points: known?.courses.courses[keys.indexOf(id)] ?? [] };
  });
}
