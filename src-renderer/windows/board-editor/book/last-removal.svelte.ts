import type { BoardDraft } from './board-draft.svelte';
import type { OwnBoard } from './book';

/** What was removed last, so that a line can offer to take that back: until anything else is done. */
export class LastRemoval {
  #noted = $state.raw<{ readonly words: string; readonly boards: readonly OwnBoard[] } | null>(null);

  constructor(private readonly draft: BoardDraft) {}

  /** Null where nothing was removed, or something else was done since. */
  get words(): string | null {
    return this.#noted?.boards === this.draft.book.boards ? this.#noted.words : null;
  }

  /** Something was removed just now. */
  note(words: string): void {
    this.#noted = { words, boards: this.draft.book.boards };
  }

  forget(): void {
    this.#noted = null;
  }
}
