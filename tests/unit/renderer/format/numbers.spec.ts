import { afterEach, describe, expect, it, vi } from 'vitest';
import { momentWords } from '../../../../src-renderer/format/moment-words';
import { numberWords } from '../../../../src-renderer/format/number-words';
import { percentWords } from '../../../../src-renderer/format/percent-words';
import { baseLocale, overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';

afterEach(() => {
  overwriteGetLocale(() => baseLocale);
  vi.unstubAllGlobals();
});

describe('numbers and percentages', () => {
  it('are written as in the language, and none is an en dash', () => {
    expect([numberWords(1204), percentWords(0.784), percentWords(1)]).toEqual(['1,204', '78%', '100%']);
    expect([numberWords(null), percentWords(null)]).toEqual(['–', '–']);
    overwriteGetLocale(() => 'de');
    expect([numberWords(1204), percentWords(0.784)]).toEqual(['1.204', '78\u00a0%']);
  });

  it('follow the system’s region where it speaks the same language', () => {
    vi.stubGlobal('navigator', { languages: ['fr-CH', 'de-CH'] });
    overwriteGetLocale(() => 'de');
    expect(numberWords(1204)).toMatch(/^1['’]204$/);
  });
});

describe('a moment', () => {
  it('is a time today, and has its date on another day', () => {
    vi.stubGlobal('navigator', { languages: ['en-GB'] });
    const at = new Date(2024, 0, 2, 14, 3).getTime();
    expect(momentWords(at, at + 3_600_000)).toBe('14:03');
    expect(momentWords(at, at + 24 * 3_600_000)).toBe('2 Jan, 14:03');
  });
});
