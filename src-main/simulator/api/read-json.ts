import { FAULT, RequestFault } from './request-fault';

/** An object of a request, its values still to be checked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Parses a body; throws RequestFault when it is not JSON. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new RequestFault(FAULT.notJson, 'The body is not JSON.');
  }
}

/** `where` in all of these names the value in the message, as in "agent_grids[0].limit". */
export function asObject(value: unknown, where: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrongShape(where, 'an object');
  return Object.fromEntries(Object.entries(value));
}

/** A list; none when the key is absent. */
export function asList(value: unknown, where: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw wrongShape(where, 'an array');
  return value;
}

export function asText(value: unknown, where: string): string {
  if (typeof value !== 'string') throw wrongShape(where, 'a string');
  return value;
}

/** An identifier: text, or a number as in one published sample (facts page, section 1.4). */
export function asId(value: unknown, where: string): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw wrongShape(where, 'a non-empty string');
  return value;
}

export function asTexts(value: unknown, where: string): readonly string[] {
  return asList(value, where).map((item, index) => asText(item, `${where}[${index}]`));
}

/** A whole number from 0, native or quoted (facts page, section 1.8, no. 5); undefined when absent. */
export function asCount(value: unknown, where: string): number | undefined {
  if (value === undefined) return undefined;
  const count = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0)
    throw wrongShape(where, 'a whole number');
  return count;
}

/** A number within bounds, native only; undefined when absent. */
export function asNumberWithin(value: unknown, from: number, to: number, where: string): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !(value >= from && value <= to))
    throw wrongShape(where, `a number from ${from} to ${to}`);
  return value;
}

/** One of a few words; undefined when absent. */
export function asOneOf<Word extends string>(
  value: unknown,
  words: readonly Word[],
  where: string,
): Word | undefined {
  if (value === undefined) return undefined;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw wrongShape(where, words.join(' or '));
  return word;
}

/** A boolean, native or quoted; false when absent. */
export function asBoolean(value: unknown, where: string): boolean {
  if (value === undefined || value === false || value === 'false') return false;
  if (value === true || value === 'true') return true;
  throw wrongShape(where, 'true or false');
}

/** Refuses keys that are not known: live servers do not bear them (facts page, section 1.4). */
export function refuseOtherKeys(object: JsonObject, known: readonly string[], where: string): void {
  const other = Object.keys(object).find((key) => !known.includes(key));
  if (other !== undefined) throw new RequestFault(FAULT.unknownKey, `Unknown key "${other}" in ${where}.`);
}

/** The refusal of a value that is not what it should be. */
export function wrongShape(where: string, expected: string): RequestFault {
  return new RequestFault(FAULT.wrongShape, `${where} must be ${expected}.`);
}
