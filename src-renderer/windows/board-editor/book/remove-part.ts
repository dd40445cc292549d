import type { Board } from '#contract/snapshot';

/** The board without a part. */
export function removePart<Of extends Board>(board: Of, id: string): Of {
  return { ...board, widgets: board.widgets.filter((part) => part.id !== id) };
}
