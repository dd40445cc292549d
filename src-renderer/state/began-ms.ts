import type { Reading } from '#contract/snapshot';

/** When a running duration began, on main's clock; never for what does not run, so that it sorts behind. */
export function beganMs(reading: Reading | undefined): number {
  return typeof reading === 'object' && reading !== null ? reading.sinceMs : Number.POSITIVE_INFINITY;
}
