import type { Cell } from './cell';
import { compareCells, readCell } from './cell';
import type { Row } from './row';

/** One key of an order. */
export interface RowOrder {
  readonly columnId: string;
  readonly isDescending: boolean;
}

/** Rows by the first key, equal ones by the next; rows equal in all keep their order. */
export function orderRows(rows: readonly Row[], orders: readonly RowOrder[]): readonly Row[] {
  if (orders.length === 0) return rows;
  // Each cell is read once: a large grid compares every row a dozen times.
  const keyed = rows.map((row) => ({
    row,
    keys: orders.map(({ columnId }) => readCell(row[columnId] ?? '')),
  }));
  return keyed.sort((one, other) => compareKeys(one.keys, other.keys, orders)).map(({ row }) => row);
}

function compareKeys(one: readonly Cell[], other: readonly Cell[], orders: readonly RowOrder[]): number {
  for (const [place, { isDescending }] of orders.entries()) {
    const [key, otherKey] = [one[place], other[place]];
    const difference = key === undefined || otherKey === undefined ? 0 : compareCells(key, otherKey);
    if (difference !== 0) return isDescending ? -difference : difference;
  }
  return 0;
}
