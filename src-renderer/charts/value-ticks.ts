import type { CourseUnit } from './course-unit';

/** Between two ticks of a duration, in seconds: parts of a minute, minutes, parts of an hour. */
const SECONDS = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600];

/**
 * The ticks of a value axis from 0 up, the last above every value. Shares always go to the whole: a level that fell
 * from 82 to 78 % must not look like a cliff.
 *
 * @param highest the highest value; 0 where there is none.
 * @param most how many steps have room, at least 1.
 */
export function valueTicks(unit: CourseUnit, highest: number, most: number): readonly number[] {
  if (unit === 'share') return most >= 4 ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1];
  const least = unit === 'seconds' ? 15 : 1;
  const step = (unit === 'seconds' ? durationStep : countStep)(Math.max(highest, least) / most);
  const steps = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

function durationStep(least: number): number {
  return SECONDS.find((step) => step >= least) ?? Math.ceil(least / 21_600) * 21_600;
}

/** 1, 2, 5, 10, 20 ... */
function countStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return [1, 2, 5, 10].map((part) => part * power).find((step) => step >= least) ?? power * 10;
}
