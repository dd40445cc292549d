import { readClockTime } from './planning/read-clock-time';
import { DAILY_RESET, DAY } from './world/time/day';

/**
 * World time of a clock time "HH:MM" on the first day, milliseconds; times before the daily reset belong to the
 * night after it. Throws RangeError when it is not a time of day.
 */
export function startOfWorld(clockTime: string): number {
  const atMs = readClockTime(clockTime);
  return atMs < DAILY_RESET ? atMs + DAY : atMs;
}
