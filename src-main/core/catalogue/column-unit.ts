import type { Column } from '../model/board';
import { findStatistic, type Unit } from './statistics';

/**
 * How a column's values are read; a sum as its parts are, where they are all of one kind. Undefined for what the
 * catalogue does not know: that passes as it is.
 */
export function columnUnit({ statistic, sumOf }: Column): Unit | undefined {
  if (sumOf === undefined) return findStatistic(statistic)?.unit;
  const units = new Set(sumOf.map((name) => findStatistic(name)?.unit));
  return units.size === 1 ? [...units][0] : undefined;
}
