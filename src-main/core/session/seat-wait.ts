const FIRST_MS = 60_000;
const LONGEST_MS = 900_000;

/** Milliseconds until a seat is asked for again, after a number of refusals in a row (1 for the first). */
export function seatWaitMs(refusalsInARow: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(refusalsInARow - 1, 10));
}
