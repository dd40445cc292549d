import { floor } from '../catalogue/floor';
import type { Column } from '../model/board';
import type { Snapshot } from '../model/snapshot';
import { figureKey } from '../subscription/column-key';

/** The totals that tiles show, by their keys: those of the floor, and the figures of the board that is shown. */
export function recentTotals({
  board,
  boards,
}: Pick<Snapshot, 'board' | 'boards'>): ReadonlyMap<string, Column> {
  const totals = new Map<string, Column>(floor.totals.map((statistic) => [statistic, { statistic }]));
  for (const widget of boards.find(({ id }) => id === board.id)?.widgets ?? [])
    if (widget.kind === 'figure') totals.set(figureKey(widget), widget.column);
  return totals;
}
