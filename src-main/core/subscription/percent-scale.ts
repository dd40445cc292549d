import { columnIdAt } from './subscription-request';
import type { PercentScale } from './answer';
import { numberFrom } from './read-value';

/**
 * Tells the scale of shares from the service-level targets: nobody configures a target of one per cent or less, so a
 * target not above 1 means fractions (facts page 1.8 no. 14). Null where no row has a target.
 */
export function detectPercentScale(
  rows: readonly Readonly<Record<string, unknown>>[],
  columns: readonly string[],
): PercentScale | null {
  const index = columns.indexOf('service_level_target');
  if (index < 0) return null;
  const targets = rows
    .map((row) => row[columnIdAt(index)])
    .map((wire) => (typeof wire === 'string' ? numberFrom(wire) : wire))
    .filter((target): target is number => typeof target === 'number' && target > 0);
  if (targets.length === 0) return null;
  return targets.some((target) => target > 1) ? 'whole' : 'fraction';
}
