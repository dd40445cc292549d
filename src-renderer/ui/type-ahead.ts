import { fold } from '../format/fold-text';

/** A pause longer than this begins another word. */
const PAUSE_MS = 700;

/** Finds an entry of a list by what is typed. */
export class TypeAhead {
  #typed = '';
  #atMs = Number.NEGATIVE_INFINITY;

  /** Whether a word is being typed at an instant, so that a space belongs to it. */
  isTyping(atMs: number): boolean {
    return this.#typed !== '' && atMs - this.#atMs <= PAUSE_MS;
  }

  /**
   * The entry that a key leads to: the next one that begins with what was typed; the same letter again goes on to the
   * one after. Null where none does.
   *
   * @param at the entry from which on is looked; -1 for none.
   */
  find(key: string, atMs: number, names: readonly string[], at: number): number | null {
    const word = this.isTyping(atMs) ? this.#typed + key : key;
    this.#typed = word;
    this.#atMs = atMs;
    const isOneLetter = new Set(fold(word)).size === 1;
    const sought = fold(isOneLetter ? key : word);
    const first = isOneLetter ? at + 1 : Math.max(0, at);
    for (let step = 0; step < names.length; step += 1) {
      const index = (first + step) % names.length;
      if (
        fold(names[index] ?? '')
          .trim()
          .startsWith(sought)
      )
        return index;
    }
    return null;
  }
}
