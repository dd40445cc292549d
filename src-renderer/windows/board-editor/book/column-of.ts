import type { Column } from '#contract/snapshot';
import { canCountDispositions } from './can-count-dispositions';

/**
 * What was picked as one column. Dispositions stay where it counts any; a heading of her own does not: a value never
 * goes by another one's name.
 *
 * @param before what stood in this place.
 */
export function columnOf(names: readonly string[], isSum: boolean, before: Column | null = null): Column {
  const column: Column = isSum ? { statistic: 'SUM', sumOf: names } : { statistic: names[0] ?? 'SUM' };
  const dispositions = before?.dispositions;
  return dispositions !== undefined && canCountDispositions(column) ? { ...column, dispositions } : column;
}
