import type { Board } from '../core/model/board';
import type { Clock, Undo } from './ports';
import type { StateStore } from './state-store';

/** Who edits makes several changes in a row. The server is asked for what they lead to, once. */
const SETTLE_MS = 1500;

/** What a draft desk works with. */
export interface DraftDeskParts {
  readonly clock: Clock;
  readonly store: StateStore;
  readonly feed: { isAnswered(draft: Board | null): boolean };
  readonly poller: { previewBoard(draft: Board | null): void };
}

/**
 * The board that is being edited, whose values are asked for beside those of the one that is shown. What the
 * subscription in force answers is shown at once; another subscription waits until the editing rests.
 */
export class DraftDesk {
  #cancel: Undo = () => {};

  constructor(private readonly parts: DraftDeskParts) {
    parts.store.listen(({ connection }, before) => {
      const hasEnded = connection !== before.connection && connection.phase === 'signed-out';
      if (hasEnded) this.#ask(null);
    });
  }

  /** Asks for what a board shows that is being edited; null when nobody edits any more. */
  preview(draft: Board | null): void {
    this.#cancel();
    if (this.parts.feed.isAnswered(draft)) this.#ask(draft);
    else this.#cancel = this.parts.clock.after(SETTLE_MS, () => this.#ask(draft));
  }

  #ask(draft: Board | null): void {
    this.#cancel();
    this.parts.poller.previewBoard(draft);
  }
}
