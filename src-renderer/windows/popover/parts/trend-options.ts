import { floorTotals } from '#contract/catalogue';
import type { Snapshot } from '#contract/snapshot';
import { totalLine, type TotalLine } from '../../../charts/total-lines';

/** What she can choose from for the trends: the totals of the floor and the figures of the board that is shown. */
export function trendOptions(snapshot: Snapshot): readonly TotalLine[] {
  const shown = snapshot.boards.find(({ id }) => id === snapshot.board.id)?.widgets ?? [];
  const figures = shown.filter((widget) => widget.kind === 'figure');
  const totals = [...floorTotals.map((statistic) => ({ column: { statistic }, serviceIds: [] })), ...figures];
  const byKey = new Map<string, TotalLine>();
  // Her own figure of a total of the floor has her own title and limit.
  for (const total of totals) {
    const line = totalLine(total, snapshot);
    if (line !== null) byKey.set(line.key, line);
  }
  return [...byKey.values()];
}
