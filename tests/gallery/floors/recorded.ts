import type { CommandInput } from '../../../src-main/contract/commands';
import type { CoursePoint, Courses } from '../../../src-main/core/history/course';
import type { TrendSpan } from '../../../src-main/core/model/board';
import { secondsOf, type Readings } from '../../../src-main/core/model/reading';
import type { RecentCourse } from '../../../src-main/core/model/recent-course';

type Wish = CommandInput<'history.read'>;

const MINUTE_MS = 60_000;
const SPAN_MINUTES: Readonly<Record<TrendSpan, number>> = {
  '15-minutes': 15,
  '1-hour': 60,
  '8-hours': 480,
  today: 583,
};
/** Minutes ago: the network was away for a while; the counters of the day began anew. */
const GAP = { from: 9, to: 6.5 } as const;
const RESET_MINUTES_AGO = 283;

/** Where the course of a statistic swings, and how far. */
interface Swing {
  readonly middle: number;
  readonly reach: number;
}
const SWINGS: Readonly<Record<string, Swing>> = {
  in_calls_waiting: { middle: 8, reach: 5 },
  in_max_wait_time: { middle: 130, reach: 100 },
  service_level: { middle: 0.82, reach: 0.1 },
  agents_ready: { middle: 13, reach: 4 },
  agents_busy: { middle: 24, reach: 6 },
};
/** Where the totals of the full floor have come to: the last point is what the tiles show. */
const NOW: Readonly<Record<string, number>> = {
  in_calls_waiting: 12,
  in_max_wait_time: 222,
  service_level: 0.78,
  agents_ready: 13,
};
const OTHER_SWING: Swing = { middle: 20, reach: 12 };

/** What main answers to `history.read` at a moment: waves that never differ, a gap in them, and a daily reset. */
export function recordedCourses({ series, span, points }: Wish, toMs: number): Courses {
  const spanMs = SPAN_MINUTES[span] * MINUTE_MS;
  const fromMs = toMs - spanMs;
  const count = Math.min(points, 180);
  const resetMs = toMs - RESET_MINUTES_AGO * MINUTE_MS;
  const courses = series.map((each, index): readonly CoursePoint[] =>
    Array.from({ length: count }, (_, at) => {
      const atMs = fromMs + (spanMs * at) / (count - 1);
      const name = each.kind === 'total' ? each.key : each.statistic;
      const isKnown = !isInGap(toMs - atMs);
      const value = isKnown ? bent(name, toMs - atMs, spanMs, index, each.kind === 'total') : null;
      return { atMs, value, low: value, high: value };
    }),
  );
  const recordedSinceMs = Math.max(fromMs, toMs - 9 * 60 * MINUTE_MS);
  return { fromMs, toMs, courses, resetsMs: resetMs > fromMs ? [resetMs] : [], recordedSinceMs };
}

/** The last quarter of an hour of all totals that are numbers, ending in what they are. */
export function recentCourses(totals: Readings, atMs: number): Readonly<Record<string, RecentCourse>> {
  const courses = Object.keys(totals).flatMap((key, index): (readonly [string, RecentCourse])[] => {
    const now = secondsOf(totals[key], atMs);
    return now === null ? [] : [[key, recentCourse(key, now, index)]];
  });
  return Object.fromEntries(courses);
}

/** The course of a total, bent so that it ends in the value of now. */
function bent(name: string, agoMs: number, spanMs: number, seed: number, isTotal: boolean): number {
  const value = valueAt(name, agoMs, seed);
  const now = NOW[name];
  if (!isTotal || now === undefined) return value;
  const moved = value + (now - valueAt(name, 0, seed)) * (1 - agoMs / spanMs) ** 3;
  return name === 'service_level' ? Math.min(1, moved) : Math.max(0, Math.round(moved));
}

function recentCourse(key: string, now: number, seed: number): RecentCourse {
  const statistic = key.split(/[([]/)[0] ?? key;
  const last = valueAt(statistic, 0, seed);
  const points = Array.from({ length: 30 }, (_, at) => {
    const agoMs = 15 * MINUTE_MS * (1 - at / 29);
    if (isInGap(agoMs)) return null;
    if (key.endsWith('_per_day')) return Math.round(now - (1 - at / 29) * 23);
    // The course is bent so that it ends in the value of now.
    const moved = valueAt(statistic, agoMs, seed) + (now - last) * (at / 29);
    return statistic === 'service_level' ? Math.min(1, moved) : Math.max(0, Math.round(moved));
  });
  return { points, spanSeconds: 900 };
}

function isInGap(agoMs: number): boolean {
  return agoMs < GAP.from * MINUTE_MS && agoMs > GAP.to * MINUTE_MS;
}

/** Three waves of different lengths: no two hours look the same. */
function valueAt(statistic: string, agoMs: number, seed: number): number {
  const { middle, reach } = SWINGS[statistic] ?? OTHER_SWING;
  const minutes = agoMs / MINUTE_MS;
  const wave =
    Math.sin(minutes / 3.1 + seed) * 0.3 + Math.sin(minutes / 11 + seed) * 0.4 + Math.sin(minutes / 71) * 0.3;
  const value = middle + reach * wave;
  return statistic === 'service_level' ? value : Math.max(0, Math.round(value));
}
