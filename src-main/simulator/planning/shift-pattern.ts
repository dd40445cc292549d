import type { Shift } from '../world/agents/shift';
import { DAY, HOUR, MINUTE } from '../world/time/day';

/**
 * When people start, as hours since midnight; undefined does not work these days. Dealt out one after the other
 * within a service, so that even a small service is staffed from early to late.
 */
const STARTS: readonly (number | undefined)[] = [8, 9, 6, 8.5, 12.5, 9.5, 7, 8, undefined, 9, 5.5, 13.5];
const SHIFT_MS = 8 * HOUR + 30 * MINUTE;
const NIGHT_SHIFT: Shift = { fromMs: 21 * HOUR + 30 * MINUTE, toMs: DAY + 6 * HOUR };

/**
 * The shift of the agent at a place (0, 1, 2 ...) among those with the same main service. Of every so many agents one
 * works at night; 0 for none.
 */
export function shiftPattern(place: number, nightOneIn: number): Shift | undefined {
  if (nightOneIn > 0 && place % nightOneIn === nightOneIn - 1) return NIGHT_SHIFT;
  const start = STARTS[place % STARTS.length];
  return start === undefined ? undefined : { fromMs: start * HOUR, toMs: start * HOUR + SHIFT_MS };
}

/** Whether somebody is on shift at a time of day (milliseconds since midnight), also over midnight. */
export function isOnShift(shift: Shift | undefined, timeMs: number): boolean {
  if (shift === undefined) return false;
  return [timeMs, timeMs + DAY].some((atMs) => atMs >= shift.fromMs && atMs < shift.toMs);
}
