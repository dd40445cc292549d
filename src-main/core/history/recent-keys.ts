import { floor } from '../catalogue/floor';
import type { Snapshot } from '../model/snapshot';
import { figureKey } from '../subscription/column-key';

/** The keys of the totals that tiles show: those of the floor, and the figures of the board that is shown. */
export function recentKeys({ board, boards }: Pick<Snapshot, 'board' | 'boards'>): ReadonlySet<string> {
  const widgets = boards.find(({ id }) => id === board.id)?.widgets ?? [];
  const figures = widgets.filter((widget) => widget.kind === 'figure');
  return new Set([...floor.totals, ...figures.map(figureKey)]);
}
