import type { Column, TotalOf } from '../model/board';

/** The name under which a column's readings are kept: the statistic, and what narrows or joins it. */
export function columnKey({ statistic, sumOf, dispositions }: Column): string {
  const sum = sumOf === undefined ? '' : `(${sumOf.join('+')})`;
  const of = dispositions === undefined ? '' : `[${dispositions.map(encodeURIComponent).join(',')}]`;
  return `${statistic}${sum}${of}`;
}

/** The name under which a total's reading is kept among the totals. */
export function figureKey({ column, serviceIds }: TotalOf): string {
  const of = serviceIds.length === 0 ? '' : `@${[...serviceIds].sort().join(',')}`;
  return `${columnKey(column)}${of}`;
}
