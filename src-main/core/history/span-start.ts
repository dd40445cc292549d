import type { TrendSpan } from '../model/board';

const MINUTE_MS = 60_000;

const lengthMs: Readonly<Record<Exclude<TrendSpan, 'today'>, number>> = {
  '15-minutes': 15 * MINUTE_MS,
  '1-hour': 60 * MINUTE_MS,
  '8-hours': 480 * MINUTE_MS,
};

/** What "today" is measured by, in monotonic milliseconds. */
export interface DayMarks {
  readonly midnightMs: number;
  /** The last time that the counters of the day began anew; null where that was not seen. */
  readonly resetMs: number | null;
  /** The oldest that is known; null where nothing is. */
  readonly oldestMs: number | null;
}

/** When a span that ends now begins, in monotonic milliseconds. Today begins with its counters, if that was seen. */
export function spanStart(span: TrendSpan, nowMs: number, day: DayMarks): number {
  if (span !== 'today') return nowMs - lengthMs[span];
  const begunMs = Math.max(day.midnightMs, day.resetMs ?? day.midnightMs);
  return Math.max(begunMs, day.oldestMs ?? begunMs);
}
