import { BOARD_LIMITS } from '../core/boards/board-limits';
import { defaultBoard } from '../core/catalogue/floor';
import type { Failure } from '../core/failure';
import type { Board } from '../core/model/board';
import { failed, succeeded, type Result } from '../core/result';
import type { SettingsStore } from './ports';
import type { StateStore } from './state-store';

/** Her own boards, and which of them is shown. Keeps them in the settings and has the feed show the chosen one. */
export class BoardBook {
  constructor(
    private readonly settings: SettingsStore,
    private readonly store: StateStore,
    private readonly feed: { showBoard(board: Board): void },
  ) {
    this.store.dispatch({ type: 'boards-changed', boards: this.#all });
    if (this.#shown.id !== null) this.feed.showBoard(this.#shown);
  }

  /** Turns to a board; to the one that Perch starts with for null. */
  show(id: string | null): Result<undefined, Failure> {
    if (id !== null && !this.#all.some((board) => board.id === id)) return failed(noSuchBoard(id));
    this.settings.change({ shownBoard: id });
    this.feed.showBoard(this.#shown);
    return succeeded(undefined);
  }

  /** Keeps a board, in the place of the one that has its id or after the others. */
  save(board: Board): Result<undefined, Failure> {
    const isKnown = this.#all.some(({ id }) => id === board.id);
    if (!isKnown && this.#all.length >= BOARD_LIMITS.boards) {
      return failed({ kind: 'request-refused', detail: `boards: at most ${BOARD_LIMITS.boards}` });
    }
    const boards = isKnown
      ? this.#all.map((each) => (each.id === board.id ? board : each))
      : [...this.#all, board];
    this.#keep(boards);
    if (this.#shown.id === board.id) this.feed.showBoard(board);
    return succeeded(undefined);
  }

  /** Forgets a board; where it was shown, the one that Perch starts with is shown instead. */
  remove(id: string): Result<undefined, Failure> {
    const isShown = this.#shown.id === id;
    this.#keep(this.#all.filter((board) => board.id !== id));
    return isShown ? this.show(null) : succeeded(undefined);
  }

  /** Brings the boards into an order; those that are not named follow as they were. */
  order(ids: readonly string[]): Result<undefined, Failure> {
    const unknown = ids.find((id) => !this.#all.some((board) => board.id === id));
    if (unknown !== undefined) return failed(noSuchBoard(unknown));
    const rankOf = ({ id }: Board) => {
      const rank = ids.indexOf(id ?? '');
      return rank < 0 ? ids.length : rank;
    };
    this.#keep([...this.#all].sort((one, other) => rankOf(one) - rankOf(other)));
    return succeeded(undefined);
  }

  get #all(): readonly Board[] {
    return this.settings.read().boards;
  }

  get #shown(): Board {
    const { boards, shownBoard } = this.settings.read();
    return boards.find(({ id }) => id === shownBoard) ?? defaultBoard;
  }

  #keep(boards: readonly Board[]): void {
    this.settings.change({ boards });
    this.store.dispatch({ type: 'boards-changed', boards });
  }
}

function noSuchBoard(id: string): Failure {
  return { kind: 'request-refused', detail: `no board ${id}` };
}
