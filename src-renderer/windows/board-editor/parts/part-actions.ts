import { BOARD_LIMITS } from '#contract/domain';
import type { Widget } from '#contract/snapshot';
import { numberWords } from '../../../format/number-words';
import * as m from '../../../messages/compiled/messages';
import { addPart } from '../book/add-part';
import { changeBoard } from '../book/change-board';
import { copyPart } from '../book/copy-part';
import type { EditorTools } from '../book/editor-tools';
import { movePart } from '../book/move-part';
import { neighbourOf } from '../book/neighbour-of';
import { newPart } from '../book/new-part';
import type { PartKind } from '../book/part-kind';
import { removePart } from '../book/remove-part';
import { kindWords, partWords } from './part-words';

/** What is done with the parts of the open board: each time a screen reader hears what came of it. */
export class PartActions {
  constructor(private readonly tools: EditorTools) {}

  /** Adds a part and selects it. */
  add(kind: PartKind): void {
    const { draft, speaker, view } = this.tools;
    if (draft.board === null) return;
    const services = view.snapshot.queues.map(({ name }) => name);
    const part = newPart(kind, draft.board, services);
    this.#edit((board) => addPart(board, part), part.id);
    speaker.say(m.edit_added({ name: partWords(part), kind: kindWords(kind).name }));
  }

  /** Puts a part at a place, counted from 0, and selects it. */
  move(part: Widget, to: number): void {
    const count = this.tools.draft.board?.widgets.length ?? 0;
    if (to < 0 || to >= count) return;
    this.#edit((board) => movePart(board, part.id, to), part.id);
    const place = { at: numberWords(to + 1), of: numberWords(count) };
    this.tools.speaker.say(m.edit_moved({ name: partWords(part), ...place }));
  }

  /** Removes a part and selects the one next to it; gives the id of that, null where none is left. */
  remove(part: Widget): string | null {
    const { draft, removal, speaker } = this.tools;
    const next = neighbourOf(draft.board?.widgets ?? [], part.id);
    this.#edit((board) => removePart(board, part.id), next);
    const words = m.edit_removed({ name: partWords(part) });
    removal.note(words);
    speaker.say(words);
    return next;
  }

  /** Copies a part and selects the copy; gives the id of that, null where no more parts fit. */
  copy(part: Widget): string | null {
    const { board } = this.tools.draft;
    const isFull = board === null || board.widgets.length >= BOARD_LIMITS.widgets;
    const copied = isFull ? null : copyPart(board, part.id);
    if (copied === null) return null;
    this.#edit(() => copied.board, copied.copyId);
    return copied.copyId;
  }

  /** Edits the open board and selects a part of it, in one step. */
  #edit(change: Parameters<typeof changeBoard>[2], partId: string | null): void {
    this.tools.draft.edit((book) =>
      book.openId === null ? book : { ...changeBoard(book, book.openId, change), partId },
    );
  }
}
