import type { Board, Widget } from '#contract/snapshot';

/** The board with one of its parts replaced by another of the same id. */
export function changePart<Of extends Board>(board: Of, part: Widget): Of {
  return { ...board, widgets: board.widgets.map((each) => (each.id === part.id ? part : each)) };
}
