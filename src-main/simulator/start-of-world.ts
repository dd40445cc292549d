import { DAILY_RESET, DAY, HOUR, MINUTE } from './world/day';

/**
 * World time of a clock time "HH:MM" on the first day, milliseconds; times before the daily reset belong to the
 * night after it. Throws RangeError when it is not a time of day.
 */
export function startOfWorld(clockTime: string): number {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(clockTime) ?? [];
  if (hours === undefined || minutes === undefined) {
    throw new RangeError(`"${clockTime}" is not a time of day such as 10:30.`);
  }
  const atMs = Number(hours) * HOUR + Number(minutes) * MINUTE;
  return atMs < DAILY_RESET ? atMs + DAY : atMs;
}
