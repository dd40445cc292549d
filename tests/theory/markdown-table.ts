/** A table as Prettier leaves it: columns of one width, numbers to the right where `alignRight` says so. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  alignRight: readonly boolean[] = [],
): string {
  const widths = heads.map((head, column) =>
    Math.max(3, head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const padded = (cells: readonly string[]) =>
    line(
      widths.map((width, column) => {
        const cell = cells[column] ?? '';
        return alignRight[column] === true ? cell.padStart(width) : cell.padEnd(width);
      }),
    );
  const rule = line(
    widths.map((width, column) =>
      alignRight[column] === true ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
    ),
  );
  return [padded(heads), rule, ...rows.map(padded)].join('\n');
}
