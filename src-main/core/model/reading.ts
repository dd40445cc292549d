/**
 * A duration that is still running, kept as the instant it began, so that a window can tick it without being told
 * and an unchanged call costs no bytes. Milliseconds on the main process's monotonic clock.
 */
interface Since {
  readonly sinceMs: number;
}

/**
 * One value of one statistic. Counts and seconds are numbers, shares are numbers from 0 to 1, running durations are
 * instants, names are strings. `null` is "no data", which is neither zero nor an empty text.
 */
export type Reading = number | string | Since | null;

/** Readings by the statistic's protocol name. */
export type Readings = Readonly<Record<string, Reading>>;

/** The number in a reading; `null` where there is none. */
export function numberOf(reading: Reading | undefined): number | null {
  return typeof reading === 'number' ? reading : null;
}

/** The text in a reading; "" where there is none. */
export function textOf(reading: Reading | undefined): string {
  return typeof reading === 'string' ? reading : '';
}

/** Seconds that a running or finished duration had lasted at the given monotonic instant; never negative. */
export function secondsOf(reading: Reading | undefined, atMs: number): number | null {
  if (typeof reading === 'number') return reading;
  if (reading === null || reading === undefined || typeof reading === 'string') return null;
  return Math.max(0, (atMs - reading.sinceMs) / 1000);
}
