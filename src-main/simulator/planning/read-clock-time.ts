import { HOUR, MINUTE } from '../world/time/day';

/** Milliseconds since midnight of a time of day "HH:MM". Throws RangeError when it is not one. */
export function readClockTime(clockTime: string): number {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(clockTime) ?? [];
  if (hours === undefined || minutes === undefined) {
    throw new RangeError(`"${clockTime}" is not a time of day such as 10:30.`);
  }
  return Number(hours) * HOUR + Number(minutes) * MINUTE;
}
