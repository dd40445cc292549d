import type { ChartLine } from './chart-line';

/** Whether any of the lines can be drawn: one value is no course. */
export function hasCourse(lines: readonly ChartLine[]): boolean {
  return lines.some(({ points }) => points.filter(({ value }) => value !== null).length >= 2);
}
