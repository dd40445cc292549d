import type { RecentCourse } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';
import { amountWords } from './amount-words';
import { numberWords } from './number-words';

/** How a value changed. */
export interface DeltaWords {
  readonly direction: 'up' | 'down' | 'same';
  /** By how much, without a sign: the direction has a shape of its own. */
  readonly amount: string;
  /** In what time. */
  readonly span: string;
  /** Both as a sentence. */
  readonly spoken: string;
}

/** A change over less than this says little. */
const LEAST_SPAN_SECONDS = 45;

/**
 * How a value changed against what it was a quarter of an hour ago, or against the oldest that is known, with how long
 * ago that was. Null while nothing can be said.
 */
export function deltaWords(
  now: number | null,
  course: RecentCourse | undefined,
  unit: 'count' | 'seconds' | 'share',
): DeltaWords | null {
  const before = course?.points[0] ?? null;
  if (now === null || before === null || course === undefined || course.spanSeconds < LEAST_SPAN_SECONDS)
    return null;
  const change = whole(now, unit) - whole(before, unit);
  const minutes = numberWords(Math.max(1, Math.round(course.spanSeconds / 60)));
  const span = m.tile_in_minutes({ minutes });
  if (change === 0) return { direction: 'same', amount: '±0', span, spoken: m.tile_same({ minutes }) };
  const amount =
    unit === 'share'
      ? m.tile_points({ count: Math.abs(change), shown: numberWords(Math.abs(change)) })
      : amountWords(Math.abs(change), unit);
  return change > 0
    ? { direction: 'up', amount, span, spoken: m.tile_more({ amount, minutes }) }
    : { direction: 'down', amount, span, spoken: m.tile_less({ amount, minutes }) };
}

/** As it is shown: shares in whole percent, so that what she subtracts in her head is right. */
function whole(value: number, unit: 'count' | 'seconds' | 'share'): number {
  if (unit === 'share') return Math.round(value * 100);
  return unit === 'seconds' ? Math.floor(value) : value;
}
