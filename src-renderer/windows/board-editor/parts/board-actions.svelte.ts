import { starterBoard } from '#contract/domain';
import type { Failure } from '#contract/snapshot';
import { numberWords } from '../../../format/number-words';
import * as m from '../../../messages/compiled/messages';
import { addBoards } from '../book/add-boards';
import { isOwn, type OwnBoard } from '../book/book';
import { copyBoard } from '../book/copy-board';
import type { EditorTools } from '../book/editor-tools';
import { exportBoards } from '../book/export-boards';
import { moveBoard } from '../book/move-board';
import { removeBoard } from '../book/remove-board';

/** What is done with boards as a whole. */
export class BoardActions {
  /** The board whose name is being changed in the list; null for none. */
  renamedId = $state<string | null>(null);
  /** What main could not do; null where it could. */
  refusal = $state.raw<Failure | null>(null);
  /** The board that was just begun, and has not been named yet. */
  #begunId: string | null = null;

  constructor(private readonly tools: EditorTools) {}

  beginEmpty(): void {
    this.#begin({ id: crypto.randomUUID(), name: m.edit_first_name(), widgets: [] });
  }

  /** Begins with what Perch itself starts with. */
  beginUsual(): void {
    const board = starterBoard(crypto.randomUUID(), m.edit_usual_name());
    if (isOwn(board)) this.#begin(board);
  }

  /** Takes boards that were read. */
  keep(boards: readonly OwnBoard[]): void {
    this.tools.draft.edit((book) => addBoards(book, boards));
  }

  copy(board: OwnBoard): void {
    this.tools.draft.edit((book) => copyBoard(book, board.id, crypto.randomUUID()));
  }

  /** Puts a board at a place, counted from 0. */
  move(board: OwnBoard, to: number): void {
    const { draft, speaker } = this.tools;
    const count = draft.book.boards.length;
    if (to < 0 || to >= count) return;
    draft.edit((book) => moveBoard(book, board.id, to));
    speaker.say(m.edit_moved({ name: board.name, at: numberWords(to + 1), of: numberWords(count) }));
  }

  remove(board: OwnBoard): void {
    const { draft, removal, speaker } = this.tools;
    draft.edit((book) => removeBoard(book, board.id));
    const words = m.edit_board_removed({ name: board.name });
    removal.note(words);
    speaker.say(words);
  }

  /** Begins to change a name in the list. */
  rename(id: string): void {
    this.renamedId = id;
  }

  /** Ends that; tells whether the board had just been begun. */
  endRename(): boolean {
    const isBegun = this.renamedId !== null && this.renamedId === this.#begunId;
    this.renamedId = null;
    this.#begunId = null;
    return isBegun;
  }

  /** Popover and mini wallboard turn to the open board. */
  async show(): Promise<void> {
    const { bridge, draft, speaker } = this.tools;
    const { board } = draft;
    if (board === null) return;
    // Main shows what it keeps.
    await draft.keeper.flush();
    const answer = await bridge.command('boards.show', { id: board.id });
    this.refusal = answer.ok ? null : answer.failure;
    if (answer.ok) speaker.say(m.edit_shown());
  }

  /** Saves boards to a file. */
  async export(boards: readonly OwnBoard[]): Promise<void> {
    await this.tools.draft.keeper.flush();
    this.refusal = await exportBoards(
      this.tools.bridge,
      boards.map(({ id }) => id),
    );
  }

  #begin(board: OwnBoard): void {
    this.tools.draft.edit((book) => addBoards(book, [board]));
    this.renamedId = board.id;
    this.#begunId = board.id;
  }
}
