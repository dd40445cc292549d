import type { JsonObject } from '../read-json';
import { wrongShape } from '../read-json';
import { asColumnOf } from './as-column-of';
import type { RowFilter } from './filter-rows';
import { isFilterOperation } from './filter-rows';

/** Reads the row filter of a grid, which is by equality unless it says otherwise; throws RequestFault. */
export function readFilter(
  grid: JsonObject,
  where: string,
  columnIds: readonly string[],
): RowFilter | undefined {
  const operation = grid['filter_operation'] ?? 'EQ';
  if (!isFilterOperation(operation))
    throw wrongShape(`${where}.filter_operation`, 'one of EQ, NE, LT, GT, LE, GE');
  if (grid['filter_by'] === undefined) return undefined;
  const value = grid['filter_value'];
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw wrongShape(`${where}.filter_value`, 'a string, a number or a boolean');
  return {
    columnId: asColumnOf(columnIds, grid['filter_by'], `${where}.filter_by`),
    operation,
    value: String(value),
  };
}
