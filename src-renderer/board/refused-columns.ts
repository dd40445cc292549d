import type { TableRow } from '#contract/snapshot';
import type { TableColumn } from './table-column';

/** The columns of a table that the server does not know: it refused their statistic, and no row has a value. */
export function refusedColumns(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  refused: readonly string[],
): readonly TableColumn[] {
  if (refused.length === 0) return [];
  return columns.filter(
    ({ column, key }) =>
      (column.sumOf ?? [column.statistic]).some((name) => refused.includes(name)) &&
      rows.every(({ readings }) => (readings[key] ?? null) === null),
  );
}
