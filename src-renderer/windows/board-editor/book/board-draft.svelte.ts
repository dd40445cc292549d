import type { Bridge } from '#contract/bridge';
import type { Widget } from '#contract/snapshot';
import { openBoard, type Book, type OwnBoard } from './book';
import { BoardKeeper } from './board-keeper.svelte';
import { changeBoard } from './change-board';
import { changePart } from './change-part';
import { begin, did, redone, turned, undone, type Timeline } from './timeline';

/**
 * What she edits: her boards, where in them she is, and every step of this session. Each edit is kept and previewed
 * at once.
 */
export class BoardDraft {
  readonly keeper: BoardKeeper;
  #timeline = $state.raw<Timeline>(begin({ boards: [], openId: null, partId: null }));
  /** The board that main was last asked to preview, so that looking around asks for nothing. */
  #previewed: OwnBoard | null = null;

  constructor(
    private readonly bridge: Bridge,
    boards: readonly OwnBoard[],
    shownId: () => string | null,
  ) {
    const shown = boards.find(({ id }) => id === shownId());
    const openId = (shown ?? boards[0])?.id ?? null;
    this.#timeline = begin({ boards, openId, partId: null });
    this.keeper = new BoardKeeper(bridge, boards, shownId);
    this.#preview();
  }

  get book(): Book {
    return this.#timeline.present;
  }

  get board(): OwnBoard | null {
    return openBoard(this.book);
  }

  get part(): Widget | null {
    return this.board?.widgets.find(({ id }) => id === this.book.partId) ?? null;
  }

  get canUndo(): boolean {
    return this.#timeline.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#timeline.future.length > 0;
  }

  /**
   * Does an edit.
   *
   * @param about what it is about, where more of the same is to be one step with it.
   */
  edit(change: (book: Book) => Book, about: string | null = null): void {
    const { present } = this.#timeline;
    const book = change(present);
    if (book !== present) this.#take(did(this.#timeline, book, about));
  }

  /** Edits the open board. */
  editBoard(change: (board: OwnBoard) => OwnBoard, about: string | null = null): void {
    const { board } = this;
    if (board === null) return;
    this.edit((book) => changeBoard(book, board.id, change), about === null ? null : `${board.id} ${about}`);
  }

  /** Changes the selected part. */
  changePart(part: Widget, about: string | null = null): void {
    this.editBoard((board) => changePart(board, part), about === null ? null : `${part.id} ${about}`);
  }

  /** Opens a board; null to begin a new one. */
  open(id: string | null): void {
    if (id !== this.book.openId) this.#turn({ openId: id, partId: null });
  }

  /** Selects a part of the open board; null for the board itself. */
  select(partId: string | null): void {
    if (partId !== this.book.partId) this.#turn({ partId });
  }

  undo(): void {
    if (this.canUndo) this.#take(undone(this.#timeline));
  }

  redo(): void {
    if (this.canRedo) this.#take(redone(this.#timeline));
  }

  /** The window closes: everything is kept, and nothing is previewed any more. */
  leave(): void {
    this.keeper.leave();
    void this.bridge.command('boards.preview', { board: null });
  }

  #turn(place: Partial<Pick<Book, 'openId' | 'partId'>>): void {
    this.#timeline = turned(this.#timeline, place);
    this.#preview();
  }

  #take(timeline: Timeline): void {
    const { boards } = this.book;
    this.#timeline = timeline;
    if (this.book.boards !== boards) this.keeper.keep(this.book.boards);
    this.#preview();
  }

  #preview(): void {
    const { board } = this;
    if (board === this.#previewed) return;
    this.#previewed = board;
    void this.bridge.command('boards.preview', { board });
  }
}
