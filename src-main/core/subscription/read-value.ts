import type { Unit } from '../catalogue/statistics';
import type { PercentScale } from './answer';

/** A value that was read, or that it cannot be read. */
export type ValueRead = { readonly value: number | string | null } | 'unreadable';

/**
 * Reads one value of the wire. Every real sample is a string, yet numbers, null and missing values may occur (facts
 * page 1.5). `""`, null and missing are no data.
 */
export function readValue(wire: unknown, unit: Unit | undefined, scale: PercentScale): ValueRead {
  if (wire === undefined || wire === null || wire === '') return { value: null };
  if (typeof wire !== 'string' && typeof wire !== 'number' && typeof wire !== 'boolean') return 'unreadable';
  if (unit === undefined) return { value: typeof wire === 'number' ? wire : String(wire) };
  if (unit === 'text') return { value: String(wire) };
  if (typeof wire === 'boolean') return 'unreadable';
  const number = typeof wire === 'number' ? wire : numberFrom(wire);
  if (number === null || !Number.isFinite(number)) return 'unreadable';
  return { value: unit === 'share' && scale === 'whole' ? number / 100 : number };
}

/** The number that a text is, all of it; null for anything else ("1e3" and "0x10" are not numbers to a server). */
export function numberFrom(text: string): number | null {
  return /^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : null;
}
