import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { baseLocale, overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';
import { typedAmount } from '../../../../src-renderer/windows/board-editor/book/typed-amount';
import { readAmount } from '../../../../src-renderer/windows/board-editor/book/read-amount';

describe('an amount that she types', () => {
  afterEach(() => overwriteGetLocale(() => baseLocale));

  it.each([
    ['2:30', 150],
    ['0:05', 5],
    ['1:02:03', 3723],
    ['90', 90],
    ['90 s', 90],
  ])('is read as a duration: %s', (typed, seconds) => {
    expect(readAmount(typed, 'seconds')).toBe(seconds);
    expect(readAmount(typed, 'running-unless-zero')).toBe(seconds);
  });

  it.each([
    ['80', 0.8],
    ['80 %', 0.8],
    ['62,5%', 0.625],
    ['7', 0.07],
  ])('is read as a share: %s', (typed, share) => {
    expect(readAmount(typed, 'share')).toBe(share);
  });

  it.each(['', 'many', '2:75', '1:2', '-3', '1e3', '5 calls'])('is refused: %s', (typed) => {
    expect(readAmount(typed, 'seconds')).toBeNull();
    expect(readAmount(typed, 'count')).toBeNull();
  });

  it('is what is written for it, in every language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('en' as const, 'de' as const, 'ja' as const),
        fc.constantFrom('seconds' as const, 'running' as const, 'count' as const),
        fc.integer({ min: 0, max: 99_999 }),
        (locale, unit, value) => {
          overwriteGetLocale(() => locale);
          expect(readAmount(typedAmount(value, unit), unit)).toBe(value);
          expect(readAmount(typedAmount((value % 101) / 100, 'share'), 'share')).toBe((value % 101) / 100);
        },
      ),
    );
  });
});
