import { describe, expect, it } from 'vitest';
import { gradeFreshness } from '../../../../src-main/core/model/freshness';

const limits = { lateAfterMs: 11_000, staleAfterMs: 30_000, missingSinceMs: {} };
const received = { receivedAtMs: 1000, ...limits };

describe('data', () => {
  it('has no age before there was any', () => {
    expect(gradeFreshness({ receivedAtMs: null, ...limits }, 99_000)).toBeNull();
  });

  it.each([
    ['live', 1000],
    ['live', 11_999],
    ['late', 12_000],
    ['late', 30_999],
    ['stale', 31_000],
    ['stale', 9_999_000],
  ])('received at 1 s is %s at %i ms', (grade, atMs) => {
    expect(gradeFreshness(received, atMs)).toBe(grade);
  });
});
