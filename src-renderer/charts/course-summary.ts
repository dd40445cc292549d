import { amountWords } from '../format/amount-words';
import { clockWords } from '../format/clock-words';
import * as m from '../messages/compiled/messages';
import type { ChartLine } from './chart-line';

/** A line in a sentence for who cannot see it: what it is now, its lowest and its highest, and when those were. */
export function courseSummary({ name, unit, points }: ChartLine): string {
  const known = points.filter(({ value }) => value !== null);
  if (known.length === 0) return m.trend_summary_none({ name });
  const lowest = known.reduce((least, point) => ((point.low ?? 0) < (least.low ?? 0) ? point : least));
  const highest = known.reduce((most, point) => ((point.high ?? 0) > (most.high ?? 0) ? point : most));
  return m.trend_summary({
    name,
    now: amountWords(points.at(-1)?.value ?? null, unit),
    lowest: amountWords(lowest.low, unit),
    lowestAt: clockWords(lowest.atMs),
    highest: amountWords(highest.high, unit),
    highestAt: clockWords(highest.atMs),
  });
}
