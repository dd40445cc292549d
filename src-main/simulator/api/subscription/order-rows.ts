import { compareCells } from './compare-cells';
import type { Row } from './row';

/** One key of an order. */
export interface RowOrder {
  readonly columnId: string;
  readonly isDescending: boolean;
}

/** Rows by the first key, equal ones by the next; rows equal in all keep their order. */
export function orderRows(rows: readonly Row[], orders: readonly RowOrder[]): readonly Row[] {
  if (orders.length === 0) return rows;
  return [...rows].sort((one, other) => {
    for (const { columnId, isDescending } of orders) {
      const difference = compareCells(one[columnId] ?? '', other[columnId] ?? '');
      if (difference !== 0) return isDescending ? -difference : difference;
    }
    return 0;
  });
}
