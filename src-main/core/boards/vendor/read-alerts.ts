import { findStatistic } from '../../catalogue/statistics';
import type { FigureLimit } from '../../model/board';
import { numberFrom } from '../../subscription/read-value';
import { BOARD_LIMITS } from '../board-limits';
import type { CardNotes } from './card-notes';
import { textOf, type Wire } from './lenient';

/**
 * What a card holds its values against: from the first builds JavaScript of any kind, later one number that the value
 * must not reach (facts page 1.8 no. 17). Gauges have a warning below it.
 */
const ALERTS = [
  ['alert', 'action'],
  ['alertThreshold', 'action'],
  ['warning', 'attention'],
  ['warningThreshold', 'attention'],
] as const;

const OPERATIONS = { '>': 'GT', '>=': 'GE', '<': 'LT', '<=': 'LE' } as const;

/** A name, how it is compared, and a number. Anything else is a program, and none is run. */
const COMPARISON = /^\s*([A-Za-z_]\w*)\s*(>=|<=|>|<)\s*(-?\d{1,15}(?:\.\d{1,15})?)\s*;?\s*$/;

/** An alert of one of a card's statistics. */
interface Alert {
  readonly statistic: string;
  readonly limit: FigureLimit;
}

/**
 * The limits of a card's statistics, by their names. What is no plain comparison of one of them, and what always or
 * never holds, is noted.
 *
 * @param statistics what the card shows; `value` in a comparison is the first.
 */
export function readAlerts(
  config: Wire,
  statistics: readonly string[],
  notes: CardNotes,
): ReadonlyMap<string, readonly FigureLimit[]> {
  const limits = new Map<string, readonly FigureLimit[]>(statistics.map((statistic) => [statistic, []]));
  for (const [member, attention] of ALERTS) {
    const wire = config[member];
    if (wire === undefined || wire === null || wire === '' || wire === false) continue;
    const alert = alertIn(wire, attention, statistics);
    const known = alert === null ? undefined : limits.get(alert.statistic);
    if (alert === null || known === undefined || known.length === BOARD_LIMITS.limits) {
      notes.add({ kind: 'alert-left-out', condition: textOf(wire) });
    } else if (!known.some((limit) => isSame(limit, alert.limit))) {
      limits.set(alert.statistic, [...known, alert.limit]);
    }
  }
  return limits;
}

function alertIn(
  wire: unknown,
  attention: FigureLimit['attention'],
  [main = '', ...others]: readonly string[],
): Alert | null {
  const threshold = typeof wire === 'string' ? numberFrom(wire) : wire;
  if (typeof threshold === 'number') return thresholdAlert(main, threshold, attention);
  const [, name = '', sign = '', number = ''] = COMPARISON.exec(shortText(wire)) ?? [];
  const operation = OPERATIONS[sign as keyof typeof OPERATIONS] as FigureLimit['operation'] | undefined;
  const statistic = name === 'value' ? main : [main, ...others].find((each) => each === name);
  if (operation === undefined || statistic === undefined) return null;
  const value = inUnitOf(statistic, Number(number));
  return value === null ? null : { statistic, limit: { operation, value, attention } };
}

/** What may be a comparison. The pattern goes back and forth over blanks: a long text would keep it busy for minutes. */
function shortText(wire: unknown): string {
  return typeof wire === 'string' && wire.length <= BOARD_LIMITS.text ? wire : '';
}

/** A threshold that every value reaches was never set. */
function thresholdAlert(
  statistic: string,
  threshold: number,
  attention: FigureLimit['attention'],
): Alert | null {
  const value = threshold > 0 ? inUnitOf(statistic, threshold) : null;
  return value === null ? null : { statistic, limit: { operation: 'GE', value, attention } };
}

/** Shares are written as per cent or as fractions (facts page 1.8 no. 14); null for more than all, which nothing is. */
function inUnitOf(statistic: string, value: number): number | null {
  if (findStatistic(statistic)?.unit !== 'share' || Math.abs(value) <= 1)
    return Number.isFinite(value) ? value : null;
  return Math.abs(value) <= 100 ? value / 100 : null;
}

function isSame(one: FigureLimit, other: FigureLimit): boolean {
  return one.operation === other.operation && one.value === other.value && one.attention === other.attention;
}
