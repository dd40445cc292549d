import { describe, expect, it } from 'vitest';
import { halfRingPath, halfRingTick } from '../../../../src-renderer/board/half-ring';

const ring = { centre: { x: 60, y: 60 }, radius: 40 };

describe('a half ring', () => {
  it('runs from the left over the top to the right', () => {
    expect(halfRingPath(ring, 0, 0.5)).toBe('M20.00 60.00A40 40 0 0 1 60.00 20.00');
    expect(halfRingPath(ring, 0.5, 1)).toBe('M60.00 20.00A40 40 0 0 1 100.00 60.00');
  });

  it('ends at its ends, whatever lies beyond', () => {
    expect(halfRingPath(ring, -1, 7)).toBe(halfRingPath(ring, 0, 1));
  });

  it('is crossed from within to without', () => {
    expect(halfRingTick(ring, 0.5, 30, 50)).toBe('M60.00 30.00L60.00 10.00');
  });
});
