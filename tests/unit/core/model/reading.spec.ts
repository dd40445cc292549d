import { describe, expect, it } from 'vitest';
import { numberOf, secondsOf, textOf } from '../../../../src-main/core/model/reading';

const since = { sinceMs: 10_000 };

describe('a reading', () => {
  it('has a number where it is one, also when that is 0', () => {
    expect(numberOf(0)).toBe(0);
    expect(numberOf(7)).toBe(7);
  });

  it.each([['7'], [''], [null], [undefined], [since]])('that is %j has no number', (reading) => {
    expect(numberOf(reading)).toBeNull();
  });

  it('has a text where it is one', () => {
    expect(textOf('Billing')).toBe('Billing');
  });

  it.each([[7], [null], [undefined], [since]])('that is %j has no text', (reading) => {
    expect(textOf(reading)).toBe('');
  });
});

describe('the seconds of a reading', () => {
  it('are what it says when it is over', () => {
    expect(secondsOf(42, 99_000)).toBe(42);
    expect(secondsOf(0, 99_000)).toBe(0);
  });

  it('go on while it runs', () => {
    expect(secondsOf(since, 12_500)).toBe(2.5);
    expect(secondsOf(since, 70_000)).toBe(60);
  });

  it('are never negative, not even at an instant before it began', () => {
    expect(secondsOf(since, 9000)).toBe(0);
  });

  it.each([[null], [undefined], ['42']])('of %j are no data', (reading) => {
    expect(secondsOf(reading, 99_000)).toBeNull();
  });
});
