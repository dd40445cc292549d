import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reached } from '../../../../src-main/core/history/sample';
import { thinOut } from '../../../../src-main/core/history/thin-out';

const course = fc
  .array(
    fc.record({
      waitMs: fc.integer({ min: 1, max: 5000 }),
      value: fc.option(fc.integer({ min: 0, max: 1000 })),
      isAfterGap: fc.boolean(),
    }),
    { maxLength: 200 },
  )
  .map((steps) => {
    let atMs = 0;
    return steps.map(({ waitMs, value, isAfterGap }): Reached => ({
      atMs: (atMs += waitMs),
      value,
      isAfterGap,
    }));
  });

const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);

describe('a course that is thinned out', () => {
  it('keeps its highest and its lowest, its end, its order, and stays small', () => {
    fc.assert(
      fc.property(course, fc.integer({ min: 2, max: 50 }), (reached, points) => {
        const span = { fromMs: 0, toMs: Math.max(1, reached.at(-1)?.atMs ?? 1) };
        const drawn = thinOut(reached, span, points);
        expect(drawn.length).toBeLessThan(2 * points);
        const values = known(reached.map(({ value }) => value));
        if (values.length > 0) {
          expect(Math.max(...known(drawn.map(({ high }) => high)))).toBe(Math.max(...values));
          expect(Math.min(...known(drawn.map(({ low }) => low)))).toBe(Math.min(...values));
        }
        expect(drawn.at(-1)?.atMs).toBe(reached.at(-1)?.atMs);
        const times = drawn.map(({ atMs }) => atMs);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        for (const { value, low, high } of drawn) {
          expect(low === null).toBe(value === null);
          if (value !== null)
            expect([low, value, high]).toEqual([low, value, high].sort((a, b) => Number(a) - Number(b)));
        }
      }),
    );
  });

  it('invents nothing: each value was there', () => {
    fc.assert(
      fc.property(course, (reached) => {
        const there = new Set(reached.map(({ value }) => value));
        for (const { value } of thinOut(reached, { fromMs: 0, toMs: 1_000_000 }, 20)) {
          expect(value === null || there.has(value)).toBe(true);
        }
      }),
    );
  });

  it('is as it was where it has fewer points than are wanted', () => {
    const reached = [0, 5000, 10_000].map((atMs) => ({ atMs, value: atMs / 1000, isAfterGap: false }));
    expect(thinOut(reached, { fromMs: 0, toMs: 10_000 }, 100)).toEqual(
      reached.map(({ atMs, value }) => ({ atMs, value, low: value, high: value })),
    );
  });

  it('never joins what lies on both sides of a gap', () => {
    const reached = [
      { atMs: 0, value: 1, isAfterGap: false },
      { atMs: 5000, value: 2, isAfterGap: false },
      { atMs: 65_000, value: 3, isAfterGap: true },
    ];
    expect(thinOut(reached, { fromMs: 0, toMs: 65_000 }, 10).map(({ value }) => value)).toEqual([2, null, 3]);
  });

  it('leaves a value that the server did not give without one', () => {
    const reached = [1, null, null, 4].map((value, index) => ({
      atMs: index * 1000,
      value,
      isAfterGap: false,
    }));
    expect(thinOut(reached, { fromMs: 0, toMs: 3000 }, 4).map(({ value }) => value)).toEqual([
      1,
      null,
      null,
      4,
    ]);
  });
});
