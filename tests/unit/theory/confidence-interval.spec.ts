import { describe, expect, it } from 'vitest';
import { confidenceInterval, RUNS } from '../../theory/confidence-interval';

describe('a confidence interval', () => {
  it('lies around the mean, as wide as Student has it', () => {
    // Fifteen times 1 and fifteen times 3: the variance is 30 / 29.
    const { mean, low, high } = confidenceInterval(
      Array.from({ length: RUNS }, (_, run) => (run % 2) * 2 + 1),
    );
    expect(mean).toBe(2);
    expect(high - mean).toBeCloseTo(2.756386 / Math.sqrt(29), 6);
    expect(mean - low).toBeCloseTo(high - mean, 12);
  });

  it('is not made of another number of runs', () => {
    expect(() => confidenceInterval([1, 2, 3])).toThrow(RangeError);
  });
});
