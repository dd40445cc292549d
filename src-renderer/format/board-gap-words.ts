import type { Snapshot } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';
import { regionalLocale } from './regional-locale';
import { statisticLabel } from './statistic-label';

/** What of the board that is shown this server cannot give, in words; null where it gives everything. */
export function boardGapWords({ gaps: { refused, leftOut } }: Snapshot['board']): string | null {
  const sentences = [
    ...(leftOut.length === 0 ? [] : [m.board_left_out()]),
    ...(refused.length === 0 ? [] : [m.board_refused_next({ names: oneOf(refused.map(statisticLabel)) })]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

function oneOf(names: readonly string[]): string {
  return new Intl.ListFormat(regionalLocale(), { type: 'disjunction' }).format(names);
}
