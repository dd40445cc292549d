import { describe, expect, it } from 'vitest';
import { isBreakerOpen, probePauseMs } from '../../../../src-main/core/polling/breaker';
import { nextAvailability } from '../../../../src-main/core/polling/next-availability';
import {
  freshnessLimits,
  notReadyPauseMs,
  pollIntervalMs,
} from '../../../../src-main/core/polling/poll-plan';

describe('the interval', () => {
  it('is what the user chose while somebody looks, and at least two seconds', () => {
    expect(pollIntervalMs({ chosenMs: 5000, isWatched: true }, null)).toBe(5000);
    expect(pollIntervalMs({ chosenMs: 60_000, isWatched: true }, null)).toBe(60_000);
    expect(pollIntervalMs({ chosenMs: 100, isWatched: true }, null)).toBe(2000);
  });

  it('is fifteen seconds at least while nobody looks', () => {
    expect(pollIntervalMs({ chosenMs: 5000, isWatched: false }, null)).toBe(15_000);
    expect(pollIntervalMs({ chosenMs: 20_000, isWatched: false }, null)).toBe(20_000);
  });

  it('is only ever lengthened by what the server hints at', () => {
    expect(pollIntervalMs({ chosenMs: 5000, isWatched: true }, 7000)).toBe(7000);
    expect(pollIntervalMs({ chosenMs: 5000, isWatched: true }, 1000)).toBe(5000);
  });

  it('says when data is late and when it is stale', () => {
    expect(freshnessLimits(5000)).toEqual({ lateAfterMs: 11_000, staleAfterMs: 30_000 });
    expect(freshnessLimits(15_000)).toEqual({ lateAfterMs: 31_000, staleAfterMs: 90_000 });
  });

  it('is short for the first five answers that are not ready', () => {
    expect([1, 5, 6].map((times) => notReadyPauseMs(times, 9000))).toEqual([2000, 2000, 9000]);
  });
});

describe('the breaker', () => {
  it('is open after five failures or a minute of them', () => {
    expect(isBreakerOpen({ failuresInARow: 0, failingSinceMs: null }, 1e9)).toBe(false);
    expect(isBreakerOpen({ failuresInARow: 4, failingSinceMs: 0 }, 59_999)).toBe(false);
    expect(isBreakerOpen({ failuresInARow: 5, failingSinceMs: 0 }, 0)).toBe(true);
    expect(isBreakerOpen({ failuresInARow: 1, failingSinceMs: 0 }, 60_000)).toBe(true);
  });

  it('keeps probes a quarter of a minute apart', () => {
    expect([probePauseMs(10, true), probePauseMs(20_000, true), probePauseMs(10, false)]).toEqual([
      15_000, 20_000, 10,
    ]);
  });
});

describe('availability', () => {
  const asked = (...entries: [string, number][]) => new Map(entries);

  it('is asked for one service after the other, the one that was asked longest ago first', () => {
    expect(nextAvailability(['A', 'B'], asked(), 0)).toBe('A');
    expect(nextAvailability(['A', 'B'], asked(['A', 0]), 0)).toBe('B');
    expect(nextAvailability(['A', 'B'], asked(['A', 10_000], ['B', 5000]), 60_000)).toBe('B');
  });

  it('is not asked again within half a minute', () => {
    expect(nextAvailability(['A'], asked(['A', 0]), 29_999)).toBeNull();
    expect(nextAvailability(['A'], asked(['A', 0]), 30_000)).toBe('A');
  });

  it('is not asked where no board wants it', () => {
    expect(nextAvailability([], asked(), 0)).toBeNull();
  });
});
