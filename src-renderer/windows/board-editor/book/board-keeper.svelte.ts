import type { Bridge } from '#contract/bridge';
import type { Failure, Result } from '#contract/snapshot';
import { bookChanges } from './book-changes';
import type { OwnBoard } from './book';

/** Letters of one word are kept together. */
const REST_MS = 300;

type Answer = Result<undefined, Failure>;

/** Has main keep the boards as they are edited: at once, but not letter by letter, and one after the other. */
export class BoardKeeper {
  /** Why main did not keep the last edits; null where it did. */
  failure = $state.raw<Failure | null>(null);
  /** Whether main keeps everything that was edited. */
  isKept = $state(true);
  #kept: readonly OwnBoard[];
  #wanted: readonly OwnBoard[];
  #sent: readonly OwnBoard[] | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #sending: Promise<void> | null = null;
  /** The board that was shown and was removed: it is shown again where it comes back. */
  #shownBefore: string | null = null;

  constructor(
    private readonly bridge: Bridge,
    boards: readonly OwnBoard[],
    private readonly shownId: () => string | null,
  ) {
    this.#kept = boards;
    this.#wanted = boards;
  }

  /** From now on these are the boards. */
  keep(boards: readonly OwnBoard[]): void {
    this.#wanted = boards;
    this.isKept = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST_MS);
  }

  /** Has main keep what it does not keep yet, without waiting for more. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    // Whoever waited longest sends for all.
    while (this.#sending !== null) await this.#sending;
    if (this.#wanted === this.#kept) return;
    this.#sending = this.#send();
    await this.#sending;
    this.#sending = null;
  }

  /** The window closes: what is not on its way is sent now, for nobody is there to wait for what is. */
  leave(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const isOnItsWay = this.#sending !== null && this.#sent === this.#wanted;
    if (this.#wanted !== this.#kept && !isOnItsWay) void this.#send();
  }

  async #send(): Promise<void> {
    const wanted = this.#wanted;
    this.#sent = wanted;
    // All are sent at once: when the window closes, nobody waits for answers.
    const answers = await Promise.all(this.#commands(wanted));
    const refused = answers.find((answer) => !answer.ok);
    this.failure = refused?.failure ?? null;
    if (this.failure === null) this.#kept = wanted;
    this.isKept = this.failure === null && wanted === this.#wanted;
  }

  #commands(wanted: readonly OwnBoard[]): readonly Promise<Answer>[] {
    const { removed, saved, order } = bookChanges(this.#kept, wanted);
    const shown = this.shownId();
    const answers = [
      ...removed.map((id) => this.bridge.command('boards.remove', { id })),
      ...saved.map((board) => this.bridge.command('boards.save', { board })),
      ...(order === null ? [] : [this.bridge.command('boards.order', { ids: [...order] })]),
    ];
    if (shown !== null && removed.includes(shown)) this.#shownBefore = shown;
    const back = saved.find(({ id }) => id === this.#shownBefore);
    if (back === undefined) return answers;
    this.#shownBefore = null;
    return [...answers, this.bridge.command('boards.show', { id: back.id })];
  }
}
