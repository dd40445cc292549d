import { findStatistic } from '../../catalogue/statistics';
import type { FigureWidget } from '../../model/board';
import type { Card } from './card';
import type { CardNotes } from './card-notes';
import { recordOf, textOf, textsOf } from './lenient';
import { readAlerts } from './read-alerts';

/**
 * A single value or a gauge as a figure. Its second value, which the vendor prints smaller below the first, becomes a
 * tile of its own beside it: so it can have a limit and a course of its own too. Empty, and a note, where it does not
 * say what it shows.
 */
export function carryFigures(card: Card, id: string, notes: CardNotes): readonly FigureWidget[] {
  const { config, subscription } = card;
  const main = statisticIn(config['value']) || statisticIn(textsOf(subscription['req'])[0]);
  if (main === '') {
    notes.add({ kind: 'card-unreadable' });
    return [];
  }
  const second = statisticIn(config['optValue']);
  if (isSum(config['optValue'])) notes.add({ kind: 'column-unreadable', column: 'SUM' });
  const statistics = second === '' || second === main ? [main] : [main, second];
  const serviceIds = textsOf(subscription['service_ids'] ?? recordOf(subscription['req'])['service_ids']);
  const limits = readAlerts(config, statistics, notes);
  return statistics.map((statistic, index): FigureWidget => {
    const isMain = index === 0;
    if (findStatistic(statistic) === undefined) notes.add({ kind: 'statistic-unknown', statistic });
    if (!isMain) notes.add({ kind: 'second-tile', statistic });
    return {
      kind: 'figure',
      id: isMain ? id : `${id}-second`,
      title: (isMain && card.title) || null,
      look: isMain && isGauge(card) ? 'gauge' : 'tile',
      column: { statistic },
      serviceIds,
      limits: limits.get(statistic) ?? [],
    };
  });
}

/** The name of a statistic; "" where there is none. A value has no member that says what a sum adds up. */
function statisticIn(wire: unknown): string {
  return isSum(wire) ? '' : textOf(wire);
}

function isSum(wire: unknown): boolean {
  return textOf(wire) === 'SUM';
}

function isGauge({ type, subscription }: Card): boolean {
  return type === 'gauge' || textOf(subscription['type']) === 'gauge';
}
