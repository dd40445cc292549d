import { describe, expect, it } from 'vitest';
import { layOutParts } from '../../../../src-renderer/board/lay-out-parts';
import { partWidthPx } from '../../../../src-renderer/board/part-width';
import { boardOf, figure, newsPart, queueTable } from '../../../support/build-board';

describe('the parts of a board', () => {
  it('keep their order, and neighbouring figures of one look stand together', () => {
    const gauge = { look: 'gauge' } as const;
    const board = boardOf(
      figure('a'),
      figure('b'),
      figure('c', gauge),
      figure('d', gauge),
      newsPart(),
      figure('e'),
    );
    const groups = layOutParts(board).map((group) =>
      group.kind === 'figures' ? group.figures.map(({ id }) => id) : group.widget.id,
    );
    expect(groups).toEqual([['figure a', 'figure b'], ['figure c', 'figure d'], 'news', ['figure e']]);
  });

  it('stand beside others only where a table need not be scrolled for it', () => {
    const columns = Array.from({ length: 8 }, (_, index) => ({
      statistic: `in_${index}`,
      title: `${index}`,
    }));
    expect(partWidthPx(queueTable())).toBe(partWidthPx(newsPart()));
    expect(partWidthPx(queueTable({ columns }))).toBeGreaterThan(600);
  });
});
