import { describe, expect, it } from 'vitest';
import { rankOf, worstAttention } from '../../../../src-main/core/model/attention';

describe('attention', () => {
  it('is that of the most pressing, wherever it stands', () => {
    expect(worstAttention(['calm', 'attention'])).toBe('attention');
    expect(worstAttention(['action', 'calm', 'attention'])).toBe('action');
    expect(worstAttention(['calm', 'calm'])).toBe('calm');
  });

  it('is nobody’s where there is nothing', () => {
    expect(worstAttention([])).toBe('calm');
  });

  it('sorts from calm to action', () => {
    expect((['action', 'calm', 'attention'] as const).toSorted((a, b) => rankOf(a) - rankOf(b))).toEqual([
      'calm',
      'attention',
      'action',
    ]);
  });
});
