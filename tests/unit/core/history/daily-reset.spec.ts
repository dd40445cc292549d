import { describe, expect, it } from 'vitest';
import { callsReceived, hasReset } from '../../../../src-main/core/history/daily-reset';
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
});
