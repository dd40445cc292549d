import { describe, expect, it } from 'vitest';
import { holdPage, letTurn, pageAt, startTurning, turnTo } from '../../../../src-renderer/state/page-turning';

const three = { count: 3, secondsPerPage: 10 };
const start = startTurning(0, 5000);

describe('the pages of the mini wallboard', () => {
  it('turn at the chosen pace, and begin again after the last', () => {
    const shown = [5000, 14_999, 15_000, 25_000, 35_000].map((nowMs) => pageAt(start, nowMs, three));
    expect(shown).toEqual([0, 0, 1, 2, 0]);
  });

  it('stay for ever at a pace of 0, and where there is one only', () => {
    expect(pageAt(start, 500_000, { ...three, secondsPerPage: 0 })).toBe(0);
    expect(pageAt(start, 500_000, { count: 1, secondsPerPage: 10 })).toBe(0);
    expect(pageAt(startTurning(2, 0), 0, { count: 1, secondsPerPage: 10 })).toBe(0);
  });

  it('stay while they are held, and then for what was left of their time', () => {
    const held = holdPage(start, 12_000);
    expect(pageAt(held, 900_000, three)).toBe(0);
    const freed = letTurn(held, 900_000);
    expect(pageAt(freed, 902_999, three)).toBe(0);
    expect(pageAt(freed, 903_000, three)).toBe(1);
  });

  it('held twice are held since the first time, and let go twice turn on once', () => {
    expect(holdPage(holdPage(start, 12_000), 14_000)).toEqual(holdPage(start, 12_000));
    const freed = letTurn(holdPage(start, 12_000), 20_000);
    expect(letTurn(freed, 90_000)).toEqual(freed);
  });

  it('turned by hand are shown for a whole time', () => {
    const turned = turnTo(start, 2, 14_000);
    expect(pageAt(turned, 23_999, three)).toBe(2);
    expect(pageAt(turned, 24_000, three)).toBe(0);
    const held = turnTo(holdPage(start, 12_000), 1, 13_000);
    expect(pageAt(held, 99_000, three)).toBe(1);
    expect(pageAt(letTurn(held, 99_000), 108_999, three)).toBe(1);
  });

  it('do not turn back when the clock does', () => {
    expect(pageAt(start, 0, three)).toBe(0);
  });
});
