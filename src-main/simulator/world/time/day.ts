/** Milliseconds in a minute, an hour and a day. World times are milliseconds since its first midnight. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** When the daily statistics go to zero: "ideally when closed" (facts page, section 3). */
export const DAILY_RESET = 5 * HOUR;

/** Time since midnight, 0..DAY. */
export function timeOfDay(atMs: number): number {
  return atMs % DAY;
}
