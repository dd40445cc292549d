import { afterEach, describe, expect, it } from 'vitest';
import { starterBoard } from '../../../../src-main/core/boards/starter-board';
import { layOutParts } from '../../../../src-renderer/board/lay-out-parts';
import { partWidthPx } from '../../../../src-renderer/board/part-width';
import { baseLocale, locales, overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';
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

  describe('that she begins with', () => {
    afterEach(() => overwriteGetLocale(() => baseLocale));

    it.each(locales)('stand in the popover as it is at first, in %s', (locale) => {
      overwriteGetLocale(() => locale);
      const widths = layOutParts(starterBoard('mine', 'Mine')).flatMap((group) =>
        group.kind === 'part' ? [partWidthPx(group.widget)] : [],
      );
      // 400 pixels, less the edges.
      expect(Math.max(...widths)).toBeLessThanOrEqual(400 - 2 * 12);
    });
  });
});
