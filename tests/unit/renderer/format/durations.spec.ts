import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageWords, remainingWords } from '../../../../src-renderer/format/age-words';
import { durationWords } from '../../../../src-renderer/format/duration-words';
import { runningWords, waitWords } from '../../../../src-renderer/format/running-words';

describe('a duration', () => {
  it.each([
    [0, '0:00'],
    [59.9, '0:59'],
    [222, '3:42'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [7450, '2:04:10'],
    [-5, '0:00'],
  ])('of %d seconds is %s', (seconds, words) => expect(durationWords(seconds)).toBe(words));

  it('can always be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seconds) => {
        const back = durationWords(seconds)
          .split(':')
          .reduce((sum, part) => sum * 60 + Number(part), 0);
        expect(back).toBe(seconds);
      }),
    );
  });
});

describe('an age', () => {
  it('is told in seconds under a minute and as a clock from then on', () => {
    expect([ageWords(2600), ageWords(59_999), ageWords(84_000)]).toEqual(['2 s', '59 s', '1:24']);
  });

  it('that is still to run is rounded up, so that it ends when nothing is left', () => {
    expect([remainingWords(7001), remainingWords(1), remainingWords(-1)]).toEqual(['8 s', '1 s', '0 s']);
  });
});

describe('a running duration', () => {
  const since = { sinceMs: 10_000 };

  it('ticks with the time it is told at', () => {
    expect(runningWords(since, { atMs: 70_000, isFrozen: false })).toBe('1:00');
  });

  it('is at least so long once no data comes', () => {
    expect(runningWords(since, { atMs: 70_000, isFrozen: true })).toBe('≥\u202f1:00');
  });

  it('that is over stays what it was, and none is an en dash', () => {
    const time = { atMs: 70_000, isFrozen: true };
    expect(runningWords(42, time)).toBe('0:42');
    expect([runningWords(null, time), runningWords(undefined, time), runningWords('', time)]).toEqual([
      '–',
      '–',
      '–',
    ]);
  });

  it('of waiting is none when nobody waits, and 0:00 when somebody has just come', () => {
    expect(waitWords(0, 0, { atMs: 70_000, isFrozen: false })).toBe('–');
    expect(waitWords(0, 1, { atMs: 70_000, isFrozen: false })).toBe('0:00');
  });
});
