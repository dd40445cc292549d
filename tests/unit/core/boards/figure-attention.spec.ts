import { describe, expect, it } from 'vitest';
import { figureAttention } from '../../../../src-main/core/boards/figure-attention';
import type { FigureLimit } from '../../../../src-main/core/model/board';

const limit = (operation: FigureLimit['operation'], value: number): FigureLimit => ({
  operation,
  value,
  attention: 'attention',
});

describe('a limit of a figure', () => {
  it.each([
    ['GT', [false, false, true]],
    ['GE', [false, true, true]],
    ['LT', [true, false, false]],
    ['LE', [true, true, false]],
  ] as const)('%s is met below, at and above it: %j', (operation, met) => {
    const isMet = [4, 5, 6].map((value) => figureAttention(value, [limit(operation, 5)]) !== 'calm');
    expect(isMet).toEqual(met);
  });

  it('that is worse than others that are met counts, wherever it stands', () => {
    const action = { ...limit('GT', 10), attention: 'action' } as const;
    expect(figureAttention(11, [action, limit('GT', 5)])).toBe('action');
    expect(figureAttention(7, [action, limit('GT', 5)])).toBe('attention');
  });

  it('is not met by no data', () => {
    expect(figureAttention(null, [limit('LT', 5)])).toBe('calm');
  });
});
