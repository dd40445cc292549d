import { describe, expect, it } from 'vitest';
import { callsReceived, hasReset, lastReceived } from '../../../../src-main/core/history/daily-reset';
import { liveSnapshot } from '../../../support/build-snapshot';

const received = (counts: Readonly<Record<string, unknown>>) =>
  callsReceived(
    liveSnapshot({
      queues: Object.entries(counts).map(([name, count]) => ({ name, in_calls_received_per_day: count })),
    }),
  );

describe('the daily reset', () => {
  it('shows in counters that fall', () => {
    expect(hasReset(received({ Billing: 120, Orders: 40 }), received({ Billing: 0, Orders: 1 }))).toBe(true);
  });

  it('does not show in counters that rise or stay', () => {
    expect(hasReset(received({ Billing: 120 }), received({ Billing: 120 }))).toBe(false);
    expect(hasReset(received({ Billing: 120 }), received({ Billing: 121 }))).toBe(false);
  });

  it('is not mistaken for a queue that went, came, or has no value', () => {
    const before = received({ Billing: 120, Orders: 40 });
    expect(hasReset(before, received({ Orders: 40 }))).toBe(false);
    expect(hasReset(before, received({ Billing: 120, Orders: 40, Support: 3 }))).toBe(false);
    expect(hasReset(before, received({ Billing: '', Orders: 40 }))).toBe(false);
    expect(hasReset(new Map(), before)).toBe(false);
  });

  it('rests on what each queue had last, of which no more is kept than a large centre has', () => {
    expect([...lastReceived(received({ Billing: 120, Orders: 40 }), received({ Billing: 121 }))]).toEqual([
      ['Orders', 40],
      ['Billing', 121],
    ]);
    const many = (from: number, to: number) =>
      received(Object.fromEntries(Array.from({ length: to - from }, (_, index) => [`Q${from + index}`, 1])));
    const known = [many(0, 900), many(900, 1800), many(1800, 1810)].reduce(lastReceived, received({}));
    expect(known.size).toBe(1010);
    expect([known.has('Q799'), known.has('Q800'), known.has('Q1809')]).toEqual([false, true, true]);
  });
});
