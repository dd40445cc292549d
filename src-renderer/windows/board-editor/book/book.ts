import type { Board } from '#contract/snapshot';

/** One of her own boards: it has an id and a name. */
export interface OwnBoard extends Board {
  readonly id: string;
  readonly name: string;
}

/** What is edited, and where in it she is. */
export interface Book {
  /** In her order. */
  readonly boards: readonly OwnBoard[];
  /** The board that is edited; null where there is none, and while a new one is begun. */
  readonly openId: string | null;
  /** The part that is edited; null for the board itself. */
  readonly partId: string | null;
}

/** The board that is edited. */
export function openBoard({ boards, openId }: Book): OwnBoard | null {
  return boards.find(({ id }) => id === openId) ?? null;
}

/** Whether a board can be kept: the one that Perch starts with has neither an id nor a name. */
export function isOwn(board: Board): board is OwnBoard {
  return board.id !== null && board.name !== null;
}
