import { describe, expect, it } from 'vitest';
import { spanStart } from '../../../../src-main/core/history/span-start';

const HOUR = 3_600_000;
const day = { midnightMs: 0, resetMs: null, oldestMs: 2 * HOUR };

describe('a span', () => {
  it('of a fixed length ends now', () => {
    expect(spanStart('15-minutes', 10 * HOUR, day)).toBe(9.75 * HOUR);
    expect(spanStart('1-hour', 10 * HOUR, day)).toBe(9 * HOUR);
    expect(spanStart('8-hours', 10 * HOUR, day)).toBe(2 * HOUR);
  });

  it('of today begins with its counters, else at midnight, and never before what is known', () => {
    expect(spanStart('today', 10 * HOUR, { ...day, oldestMs: null })).toBe(0);
    expect(spanStart('today', 10 * HOUR, day)).toBe(2 * HOUR);
    expect(spanStart('today', 10 * HOUR, { ...day, resetMs: 5 * HOUR })).toBe(5 * HOUR);
    expect(spanStart('today', 10 * HOUR, { ...day, oldestMs: -30 * HOUR, resetMs: -19 * HOUR })).toBe(0);
  });
});
