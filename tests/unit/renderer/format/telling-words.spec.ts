import { afterEach, describe, expect, it } from 'vitest';
import type { Telling } from '../../../../src-main/core/model/telling';
import { tellingWords } from '../../../../src-renderer/format/telling-words';
import { baseLocale, locales, overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';

const atMs = new Date(2026, 2, 4, 10, 31).getTime();
const failures = ['not-supported', 'not-shown-in-time', 'refused'] as const;
const ends: readonly Telling[] = [
  { status: 'told', atMs },
  { status: 'suppressed', reason: 'vanished', atMs },
  ...failures.map((reason) => ({ status: 'failed', reason, atMs }) as const),
];

describe.each(locales)('what became of telling, in "%s"', (locale) => {
  afterEach(() => overwriteGetLocale(() => baseLocale));

  it('has words of its own for each end', () => {
    overwriteGetLocale(() => locale);
    const words = ends.map((telling) => tellingWords(telling, atMs));
    expect(words.every((each) => each !== null && each.length > 3)).toBe(true);
    expect(new Set(words).size).toBe(ends.length);
  });
});

describe('what became of telling', () => {
  it('says when it was told', () => {
    expect(tellingWords({ status: 'told', atMs }, atMs)).toMatch(/^notified 10:31/);
  });

  it('is nothing to say while it is under way or nothing was begun', () => {
    expect(tellingWords(null, atMs)).toBeNull();
    expect(tellingWords({ status: 'begun', atMs }, atMs)).toBeNull();
  });
});
