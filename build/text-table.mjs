/**
 * A table for the terminal and for pages alike: Markdown as Prettier leaves it, with columns of one width.
 * @param {string[]} heads
 * @param {string[][]} rows
 * @param {number} [wordColumns] so many columns at the left hold words; the others hold figures, set to the right
 * @returns {string}
 */
export const textTable = (heads, rows, wordColumns = 1) => {
  const widths = heads.map((head, column) =>
    Math.max(3, ...[head, ...rows.map((row) => row[column])].map(({ length }) => length)),
  );
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const padded = (cells) =>
    line(
      cells.map((cell, column) =>
        column < wordColumns ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      ),
    );
  const rule = line(
    widths.map((width, column) => (column < wordColumns ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)),
  );
  return [padded(heads), rule, ...rows.map(padded)].join('\n');
};
