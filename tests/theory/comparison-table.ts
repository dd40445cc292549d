import type { Comparison } from './compare-with-theory';
import { isInside } from './compare-with-theory';
import { FIGURE_WORDS } from './figure-words';
import { markdownTable } from './markdown-table';

/** Theory beside what was measured, one figure at one load a row. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map((comparison) => {
    const { load, figure, theory, measured } = comparison;
    const { name, write } = FIGURE_WORDS[figure];
    return [
      `${(load * 100).toFixed(0)} %`,
      name,
      write(theory),
      write(measured.mean),
      `${write(measured.low)} to ${write(measured.high)}`,
      isInside(comparison) ? 'yes' : 'NO',
    ];
  });
  return markdownTable(['load', 'figure', 'theory', 'measured', '99 % interval', 'inside'], rows, [
    true,
    false,
    true,
    true,
    true,
    false,
  ]);
}
