import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLegend } from '../../../../src-renderer/charts/place-legend';

describe('a legend', () => {
  it('stands in one row where it has room, and else in as many as it needs', () => {
    expect(placeLegend([100, 200], 18, 560)).toEqual([
      { left: 0, row: 0 },
      { left: 118, row: 0 },
    ]);
    expect(placeLegend([300, 200, 242, 90], 18, 560)).toEqual([
      { left: 0, row: 0 },
      { left: 318, row: 0 },
      { left: 0, row: 1 },
      { left: 260, row: 1 },
    ]);
  });

  it('never goes past its room, unless one name alone does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 6 }), (widths) => {
        placeLegend(widths, 18, 560).forEach(({ left }, at) => {
          expect(left === 0 || left + (widths[at] ?? 0) <= 560).toBe(true);
        });
      }),
    );
  });
});
