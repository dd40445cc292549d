import { isTile } from '../../../board/lay-out-parts';
import type { Board, FigureWidget, Snapshot } from '#contract/snapshot';

/** More tiles than this are no row any more. */
const MOST_TILES = 6;

/** Where the popover shows the parts of a board. */
export interface PopoverBoard {
  /** The row of tiles; empty for the usual four. */
  readonly tiles: readonly FigureWidget[];
  /** What has a tab of its own: all other parts; null where there are none. A board without anything says so there. */
  readonly rest: Board | null;
}

/** What the popover shows of the board that is shown. The one that Perch starts with has no parts. */
export function popoverBoard({ board: { id }, boards }: Snapshot): PopoverBoard {
  const board = id === null ? undefined : boards.find((each) => each.id === id);
  if (board === undefined) return { tiles: [], rest: null };
  const tiles = board.widgets.filter(isTile).slice(0, MOST_TILES);
  const others = board.widgets.filter((widget) => !tiles.some((tile) => tile.id === widget.id));
  const hasTab = others.length > 0 || board.widgets.length === 0;
  return { tiles, rest: hasTab ? { ...board, widgets: others } : null };
}
