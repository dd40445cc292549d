import type { Snapshot } from '#contract/snapshot';
import { deltaWords } from '../format/delta-words';
import type { CourseOfTile } from '../ui/course-of-tile';
import { betterWhen } from './better-when';

/**
 * The course of a total for its tile.
 *
 * @param now its value as the tile shows it.
 */
export function tileCourse(
  { recent }: Snapshot,
  figure: { readonly key: string; readonly statistic: string },
  now: number | null,
  unit: 'count' | 'seconds' | 'share',
): CourseOfTile {
  const course = recent[figure.key];
  return { recent: course, delta: deltaWords(now, course, unit), betterWhen: betterWhen(figure.statistic) };
}
