import type { StateStore } from './state-store';

/**
 * The time from the start until it is known whether somebody signs in. A window that was told the state meanwhile would
 * show the sign-in form for a moment and put the keyboard into a field of it.
 */
export class Opening {
  /** Resolves when the sign-in form would stay, or something else is to be shown. */
  readonly over: Promise<void>;
  #end: () => void = () => {};

  constructor(store: StateStore) {
    this.over = new Promise((resolve) => (this.#end = resolve));
    const stop = store.listen(({ connection }) => {
      if (connection.phase !== 'signed-out') this.end();
    });
    void this.over.then(stop);
  }

  /** Nobody signs in by itself any more. */
  end(): void {
    this.#end();
  }
}
