import type { PercentScale } from '../../statistics/to-wire';
import { toWire } from '../../statistics/to-wire';
import { filterRows } from './filter-rows';
import { orderRows } from './order-rows';
import type { Row } from './row';
import type { Grid } from './subscription';

/** Fills a grid: a row for each subject, then filter, order and limit, in this order. */
export function answerGrid<Subject>(
  { id, columns, filter, orders, limit }: Grid<Subject>,
  subjects: readonly Subject[],
  percent: PercentScale,
): { readonly id: string; readonly values: readonly Row[] } {
  const rows = subjects.map((subject) => {
    const row: Record<string, string> = {};
    for (const { id: columnId, statistic, dispositions } of columns) {
      row[columnId] = toWire(statistic.of(subject, dispositions), statistic.unit, percent);
    }
    return row;
  });
  return { id, values: orderRows(filterRows(rows, filter), orders).slice(0, limit) };
}
