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
  // Column by column, so that the engine works on one statistic at a time: much quicker in a large grid.
  const texts = columns.map((column) => textsOf(column, subjects, percent));
  const ids = columns.map((column) => column.id);
  // A copy of a row with all its columns is quicker to fill than one that grows column by column.
  const blank = Object.fromEntries(ids.map((columnId) => [columnId, '']));
  const rows = subjects.map((_subject, place) => {
    const row: Record<string, string> = { ...blank };
    for (let index = 0; index < ids.length; index++) row[ids[index] ?? ''] = texts[index]?.[place] ?? '';
    return row;
  });
  return { id, values: orderRows(filterRows(rows, filter), orders).slice(0, limit) };
}

function textsOf<Subject>(
  { statistic: { of, unit }, dispositions }: Column<Subject>,
  subjects: readonly Subject[],
  percent: PercentScale,
): readonly string[] {
  return subjects.map((subject) => {
    const value = of(subject, dispositions);
    // Most cells are texts: they need no writing.
    return typeof value === 'string' ? value : toWire(value, unit, percent);
  });
}
