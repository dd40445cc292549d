import { findStatistic } from '#contract/catalogue';
import type { Column } from '#contract/snapshot';

/** Whether a column counts dispositions, of which some can be chosen. */
export function canCountDispositions({ statistic }: Column): boolean {
  return findStatistic(statistic)?.group === 'dispositions';
}
