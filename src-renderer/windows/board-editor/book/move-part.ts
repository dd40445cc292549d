import type { Board } from '#contract/snapshot';
import { moved } from './moved';

/** The board with a part at another place, counted from 0. */
export function movePart<Of extends Board>(board: Of, id: string, to: number): Of {
  const from = board.widgets.findIndex((part) => part.id === id);
  return { ...board, widgets: moved(board.widgets, from, to) };
}
