import type { PercentScale } from './answer';
import { isRecord } from './is-record';
import type { PlannedGrid } from './plan';
import { numberFrom } from './read-value';

/**
 * Tells the scale of shares from the service-level targets: nobody configures a target of one per cent or less, so a
 * target not above 1 means fractions (facts page 1.8 no. 14). Null where no row has a target.
 */
export function detectPercentScale(rows: readonly unknown[], grid: PlannedGrid): PercentScale | null {
  const index = grid.columns.findIndex((column) => column.key === 'service_level_target');
  if (index < 0) return null;
  let hasTarget = false;
  for (const row of rows) {
    const cell = isRecord(row) ? row[index + 1] : undefined;
    const target = typeof cell === 'string' ? numberFrom(cell) : cell;
    if (typeof target !== 'number' || !(target > 0)) continue;
    if (target > 1) return 'whole';
    hasTarget = true;
  }
  return hasTarget ? 'fraction' : null;
}
