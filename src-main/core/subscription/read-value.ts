import type { Unit } from '../catalogue/statistics';
import type { Reading } from '../model/reading';
import type { PercentScale } from './answer';

/** What values are read with. */
export interface ReadingContext {
  readonly scale: PercentScale;
  /** The monotonic instant at which the answer came. */
  readonly atMs: number;
}

/**
 * How far a running duration's beginning may seem to move before it is another one. The server cuts to whole seconds
 * and answers a little late, which is up to a second and a half together.
 */
const TOLERANCE_MS = 1500;

/**
 * Reads one value of the wire. Every real sample is a string, yet numbers, null and missing values may occur (facts
 * page 1.5). `""`, null and missing are no data. Undefined where the value cannot be read.
 *
 * @param before what was read in this place before: a running duration that only seems to have moved keeps its instant.
 */
export function readValue(
  wire: unknown,
  unit: Unit | undefined,
  { scale, atMs }: ReadingContext,
  before: Reading | undefined,
): Reading | undefined {
  if (wire === undefined || wire === null || wire === '') return null;
  if (typeof wire !== 'string' && typeof wire !== 'number' && typeof wire !== 'boolean') return undefined;
  if (unit === undefined) return typeof wire === 'number' ? wire : String(wire);
  if (unit === 'text') return String(wire);
  if (typeof wire === 'boolean') return undefined;
  const number = typeof wire === 'number' ? wire : numberFrom(wire);
  if (number === null || !Number.isFinite(number)) return undefined;
  switch (unit) {
    case 'running':
      return isDuration(number) ? steady(before, atMs - number * 1000) : undefined;
    case 'running-unless-zero':
      if (number === 0) return 0;
      return isDuration(number) ? steady(before, atMs - number * 1000) : undefined;
    case 'share':
      return scale === 'whole' ? number / 100 : number;
    case 'count':
    case 'seconds':
      return number;
  }
}

/** Whether a value is kept as an instant, so that it changes although the same text comes again. */
export function isRunning(unit: Unit | undefined): boolean {
  return unit === 'running' || unit === 'running-unless-zero';
}

/** The number that a text is, all of it; null for anything else ("1e3" and "0x10" are not numbers to a server). */
export function numberFrom(text: string): number | null {
  return wholeNumberFrom(text) ?? (/^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : null);
}

/** More digits than this are not exact when they are added up one by one. */
const MOST_DIGITS = 15;

/** Nearly every value is a few digits: those need no pattern. Null for anything else. */
function wholeNumberFrom(text: string): number | null {
  if (text.length === 0 || text.length > MOST_DIGITS) return null;
  let number = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
}

/** Over thirty years: nobody waits that long. */
const LONGEST_SECONDS = 1e9;

function isDuration(seconds: number): boolean {
  return seconds >= 0 && seconds <= LONGEST_SECONDS;
}

function steady(before: Reading | undefined, sinceMs: number): Reading {
  const isSame =
    typeof before === 'object' && before !== null && Math.abs(before.sinceMs - sinceMs) <= TOLERANCE_MS;
  return isSame ? before : { sinceMs };
}
