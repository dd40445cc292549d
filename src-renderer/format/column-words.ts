import type { Column } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';
import { statisticLabel } from './statistic-label';

/** The heading of a column or figure: her own; else what the catalogue calls it, with the dispositions it counts. */
export function columnWords(column: Column): string {
  const title = column.title?.trim() ?? '';
  if (title !== '') return title;
  const label = labelOf(column);
  const names = column.dispositions ?? [];
  if (names.length === 0) return label;
  // Intl would end the list with a word for "and", or put spaces only between Japanese names.
  const list = names.reduce((before, next) => m.stat_list_next({ list: before, next }));
  return m.stat_of_dispositions({ label, names: list });
}

function labelOf({ statistic, sumOf = [] }: Column): string {
  return sumOf.length === 0 ? statisticLabel(statistic) : sumOf.map(statisticLabel).join(' + ');
}
