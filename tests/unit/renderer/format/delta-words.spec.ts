import { beforeAll, describe, expect, it } from 'vitest';
import { deltaWords } from '../../../../src-renderer/format/delta-words';
import { overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';
import { sparkPath } from '../../../../src-renderer/ui/spark-path';

beforeAll(() => overwriteGetLocale(() => 'en'));

const since = (before: number | null, spanSeconds = 900) => ({ points: [before, 1, 2], spanSeconds });

describe('how a value changed', () => {
  it('is told with a direction, an amount and a time', () => {
    expect(deltaWords(12, since(8), 'count')).toEqual({
      direction: 'up',
      amount: '4',
      span: 'in 15 min',
      spoken: 'up 4 in 15 min',
    });
    expect(deltaWords(8, since(12), 'count')?.spoken).toBe('down 4 in 15 min');
    expect(deltaWords(8, since(8), 'count')).toMatchObject({ direction: 'same', amount: '±0' });
  });

  it('is told in the unit of the value', () => {
    expect(deltaWords(222.9, since(177), 'seconds')?.amount).toBe('0:45');
    expect(deltaWords(0.784, since(0.816), 'share')).toMatchObject({ direction: 'down', amount: '4 pts' });
    expect(deltaWords(0.81, since(0.82), 'share')?.amount).toBe('1 pt');
  });

  it('is told with its real age while less than a quarter of an hour is known', () => {
    expect(deltaWords(12, since(10, 240), 'count')?.spoken).toBe('up 2 in 4 min');
  });

  it('is not told where nothing can be said', () => {
    expect(deltaWords(null, since(10), 'count')).toBeNull();
    expect(deltaWords(12, undefined, 'count')).toBeNull();
    expect(deltaWords(12, since(null), 'count')).toBeNull();
    expect(deltaWords(12, since(10, 20), 'count')).toBeNull();
  });
});

describe('a small line', () => {
  it('goes from its lowest to its highest', () => {
    expect(sparkPath([0, 10], 100, 16)).toBe('M0 14.5h0L100 1.5');
  });

  it('leaves gaps, and shows a value that stands alone', () => {
    expect(sparkPath([1, null, 1], 100, 16)).toBe('M0 8h0M100 8h0');
  });

  it('is nothing where nothing is known', () => {
    expect(sparkPath([], 100, 16)).toBe('');
    expect(sparkPath([null, null], 100, 16)).toBe('');
  });
});
