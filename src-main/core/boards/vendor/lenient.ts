import { firstCharacters } from '../../first-characters';
import { isRecord } from '../../subscription/is-record';
import { plainText } from '../../subscription/plain-text';
import { BOARD_LIMITS } from '../board-limits';

/** An object of the vendor's, whose members may be anything or missing. */
export type Wire = Readonly<Record<string, unknown>>;

/** A member's value as an object; an empty one where it is none. */
export function recordOf(value: unknown): Wire {
  return isRecord(value) ? value : {};
}

/** The objects of a list; none where it is no list. */
export function recordsOf(value: unknown): readonly Wire[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** A text or a number as a text that a board can hold; "" where it is neither. */
export function textOf(value: unknown): string {
  return firstCharacters(plainText(value), BOARD_LIMITS.text);
}

/** The texts of a list that are not empty, each once. */
export function textsOf(value: unknown): readonly string[] {
  const texts = Array.isArray(value) ? value.map(textOf).filter((text) => text !== '') : [];
  return [...new Set(texts)].slice(0, BOARD_LIMITS.ids);
}

/** How many rows are wanted at the most; null where there is no such number. */
export function limitOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1) return null;
  return Math.min(number, BOARD_LIMITS.rows);
}
