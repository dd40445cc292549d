/** What a screen reader is told of edits that are seen by others. */
export class Speaker {
  #said = $state('');

  get said(): string {
    return this.#said;
  }

  say(words: string): void {
    // The same words twice are only spoken again where the text differs.
    this.#said = words === this.#said ? `${words}\u00a0` : words;
  }
}
