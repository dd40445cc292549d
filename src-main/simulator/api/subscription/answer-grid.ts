import type { PercentScale } from '../../statistics/to-wire';
import { toWire } from '../../statistics/to-wire';
import { filterRows } from './filter-rows';
import { orderRows } from './order-rows';
import type { Row } from './row';
import type { Column, Grid } from './subscription';

/** Fills a grid: a row for each subject, then filter, order and limit, in this order. */
export function answerGrid<Subject>(
  { id, columns, filter, orders, limit }: Grid<Subject>,
  subjects: readonly Subject[],
  percent: PercentScale,
): { readonly id: string; readonly values: readonly Row[] } {
  const rows = fillRows(columns, subjects, percent);
  return { id, values: orderRows(filterRows(rows, filter), orders).slice(0, limit) };
}

/**
 * So many rows are filled at a time, column by column: the engine is quicker at one statistic after the other, and what
 * is read of so many agents is still at hand for the next column.
 */
const BLOCK = 64;

function fillRows<Subject>(
  columns: readonly Column<Subject>[],
  subjects: readonly Subject[],
  percent: PercentScale,
): Row[] {
  // A copy of a row with all its columns is quicker to fill than one that grows column by column.
  const blank = Object.fromEntries(columns.map((column) => [column.id, '']));
  const rows = subjects.map((): Record<string, string> => ({ ...blank }));
  for (let from = 0; from < rows.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows.length);
    for (const column of columns) fillColumn(rows, column, subjects, from, to, percent);
  }
  return rows;
}

function fillColumn<Subject>(
  rows: readonly Record<string, string>[],
  { id, statistic: { of, unit }, dispositions }: Column<Subject>,
  subjects: readonly Subject[],
  from: number,
  to: number,
  percent: PercentScale,
): void {
  for (let place = from; place < to; place++) {
    const row = rows[place];
    const subject = subjects[place];
    if (row === undefined || subject === undefined) continue;
    const value = of(subject, dispositions);
    // Most cells are texts already.
    row[id] = typeof value === 'string' ? value : toWire(value, unit, percent);
  }
}
