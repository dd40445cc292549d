import type { DiskUse, Failure } from '../core/failure';
import type { Result } from '../core/result';
import type { Clock, KeepOnDisk, Log, Undo } from './ports';
import type { StateStore } from './state-store';

/** A disk that cannot be written is tried again this often. A person frees space or rights in minutes, not seconds. */
export const RETRY_MS = 60_000;

/** What is lost weighs more: an urgent message told twice, before a window in the wrong place. */
const BY_WEIGHT: readonly DiskUse[] = ['ledger', 'settings'];

interface Unwritten {
  readonly write: () => Result<undefined, Failure>;
  readonly failure: Failure;
}

/** Writes to disk, tries again what could not be written, and says so in the windows for as long as that lasts. */
export class DiskDesk {
  readonly #unwritten = new Map<DiskUse, Unwritten>();
  #cancelRetry: Undo = () => {};

  constructor(
    private readonly clock: Clock,
    private readonly store: StateStore,
    private readonly log: Log,
  ) {}

  /** Goes on saying what cannot be written after somebody else took the warning away, until the returned function is called. */
  open(): Undo {
    return this.store.listen(({ desk }) => {
      if (desk.warning === null) this.#warn();
    });
  }

  /** A later thing to write takes the place of an earlier one of the same use. */
  readonly keep: KeepOnDisk = (what, write) => {
    const result = write();
    if (result.ok) this.#written(what);
    else this.#notWritten(what, { write, failure: result.failure });
    this.#warn();
    this.#cancelRetry();
    if (this.#unwritten.size > 0) this.#cancelRetry = this.clock.after(RETRY_MS, () => this.retry());
    return result.ok;
  };

  /** Tries to write what could not be written: from time to time, and once more before the program ends. */
  retry(): void {
    for (const [what, { write }] of [...this.#unwritten]) this.keep(what, write);
  }

  #written(what: DiskUse): void {
    if (this.#unwritten.delete(what)) this.log.info(`the ${what} can be written again`);
  }

  #notWritten(what: DiskUse, unwritten: Unwritten): void {
    // Said once, not with every try.
    if (!this.#unwritten.has(what)) {
      const { failure } = unwritten;
      this.log.error(`the ${what} cannot be written: ${'detail' in failure ? failure.detail : failure.kind}`);
    }
    this.#unwritten.set(what, unwritten);
  }

  #warn(): void {
    const what = BY_WEIGHT.find((use) => this.#unwritten.has(use));
    const shown = this.store.state.desk.warning;
    const isShownOurs = shown?.kind === 'disk-unavailable';
    if (what === undefined) {
      if (isShownOurs) this.store.dispatch({ type: 'desk-changed', desk: { warning: null } });
    } else if (!isShownOurs || shown.what !== what) {
      const warning = this.#unwritten.get(what)?.failure ?? null;
      this.store.dispatch({ type: 'desk-changed', desk: { warning } });
    }
  }
}
