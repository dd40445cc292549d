import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../../src-main/contract/catalogue';
import { readingWords } from '../../../../src-renderer/format/reading-words';

const time = { atMs: 100_000, isFrozen: false };
const UNITS: readonly (Unit | undefined)[] = [
  'count',
  'seconds',
  'running',
  'running-unless-zero',
  'share',
  'text',
  undefined,
];

describe('a reading', () => {
  it.each(UNITS)('of unit "%s" that the server did not give is an en dash', (unit) => {
    expect(readingWords(null, unit, time)).toBe('–');
    expect(readingWords(undefined, unit, time)).toBe('–');
  });

  it('is written as its unit wants it', () => {
    expect(readingWords(1204, 'count', time)).toBe('1,204');
    expect(readingWords(222, 'seconds', time)).toBe('3:42');
    expect(readingWords(0.784, 'share', time)).toBe('78%');
    expect(readingWords('Billing', 'text', time)).toBe('Billing');
  });

  it('of zero is zero', () => {
    expect(readingWords(0, 'count', time)).toBe('0');
    expect(readingWords(0, 'seconds', time)).toBe('0:00');
    expect(readingWords(0, 'running', time)).toBe('0:00');
    expect(readingWords(0, 'share', time)).toBe('0%');
  });

  it('of zero is an en dash where zero says that nothing goes on', () => {
    expect(readingWords(0, 'running-unless-zero', time)).toBe('–');
  });

  it.each(['running', 'running-unless-zero'] as const)('that is "%s" goes on with the clock', (unit) => {
    expect(readingWords({ sinceMs: 40_000 }, unit, time)).toBe('1:00');
    expect(readingWords({ sinceMs: 40_000 }, unit, { atMs: 165_000, isFrozen: false })).toBe('2:05');
  });

  it('that ran when data last came has lasted at least so long', () => {
    expect(readingWords({ sinceMs: 40_000 }, 'running', { ...time, isFrozen: true })).toBe('≥\u202f1:00');
  });

  it('of a statistic that Perch does not know passes as it is', () => {
    expect(readingWords('on_break', undefined, time)).toBe('on_break');
    expect(readingWords('007', undefined, time)).toBe('007');
    expect(readingWords(1204, undefined, time)).toBe('1,204');
  });
});
