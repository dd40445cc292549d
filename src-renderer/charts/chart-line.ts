import type { CoursePoint, Courses } from '#contract/snapshot';
import type { CourseUnit } from './course-unit';

/** One line of a chart. */
export interface ChartLine {
  /** Tells lines apart. */
  readonly id: string;
  readonly name: string;
  readonly unit: CourseUnit;
  /** Which of the looks it has, from 0: another one than the lines that share its panel. */
  readonly look: number;
  readonly points: readonly CoursePoint[];
  /** What its values are held against; null where there is nothing. */
  readonly target: number | null;
}

/** The time that a chart shows, in wall-clock milliseconds, and when the counters of the day began anew in it. */
export interface ChartTime {
  readonly fromMs: number;
  readonly toMs: number;
  readonly resetsMs: readonly number[];
}

/** Lines of one unit, which share an axis. */
export interface ChartPanel {
  readonly unit: CourseUnit;
  readonly lines: readonly ChartLine[];
}

/** Sorts lines by their units: counts and shares on one axis would lie about both. */
export function panelsOf(lines: readonly ChartLine[]): readonly ChartPanel[] {
  const units = [...new Set(lines.map(({ unit }) => unit))];
  return units.map((unit) => ({ unit, lines: lines.filter((line) => line.unit === unit) }));
}

/** How short a time a chart shows at the least, in milliseconds. */
const LEAST_SHOWN_MS = 120_000;

/** The part of a span that a chart shows: while Perch is young there is nothing to see before it began to record. */
export function shownTime({ fromMs, toMs, resetsMs, recordedSinceMs }: Courses): ChartTime {
  const begunMs = Math.min(recordedSinceMs ?? fromMs, toMs - LEAST_SHOWN_MS);
  return { fromMs: Math.max(fromMs, begunMs), toMs, resetsMs };
}
