import { HOUR, MINUTE } from './day';
import type { Shift } from './shift';

/**
 * When people start, as hours since midnight; undefined does not work these days. Dealt out one after the other
 * within a service, so that even a small service is staffed from early to late.
 */
const STARTS: readonly (number | undefined)[] = [8, 9, 6, 8.5, 12.5, 9.5, 7, 8, undefined, 9, 5.5, 13.5];
const SHIFT_MS = 8 * HOUR + 30 * MINUTE;

/** The shift of the agent at a place (0, 1, 2 ...) among those with the same main service. */
export function shiftPattern(place: number): Shift | undefined {
  const start = STARTS[place % STARTS.length];
  return start === undefined ? undefined : { fromMs: start * HOUR, toMs: start * HOUR + SHIFT_MS };
}
