import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTiles } from '../../../../src-renderer/state/fit-tiles';

const four = [2.4, 3.5, 3.2, 3.4];

describe('tiles', () => {
  it('stand in one row in a wide window, each as wide as its figure needs', () => {
    const { columns, rows } = fitTiles([2.4, 7, 3.2], 470, 104);
    expect(rows).toBe(1);
    expect(columns[1]).toBeGreaterThan(1.5 * (columns[2] ?? 0));
    expect(columns[2]).toBeGreaterThanOrEqual(columns[0] ?? 0);
  });

  it('stand in two rows in a square window, and their figures are larger for it', () => {
    const square = fitTiles(four, 330, 260);
    expect(square.columns).toHaveLength(2);
    expect(square.rows).toBe(2);
    expect(square.figurePx).toBeGreaterThan(fitTiles(four, 330, 120).figurePx);
  });

  it('have larger figures in a larger window', () => {
    expect(fitTiles(four, 900, 230).figurePx).toBeGreaterThan(fitTiles(four, 470, 104).figurePx * 1.5);
  });

  it('have figures of a size that can be read and that fits, in any window', () => {
    const digits = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 2000 }),
        (all, width, height) => {
          const { columns, rows, figurePx } = fitTiles(all, width, height);
          expect(columns.length * rows).toBeGreaterThanOrEqual(all.length);
          expect(columns.length * (rows - 1)).toBeLessThan(all.length);
          expect(figurePx).toBeGreaterThanOrEqual(15);
          expect(figurePx).toBeLessThanOrEqual(160);
        },
      ),
    );
  });

  it('may be none', () => {
    expect(fitTiles([], 400, 100).columns).toHaveLength(1);
  });
});
