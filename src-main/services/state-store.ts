import type { Snapshot } from '../core/model/snapshot';
import type { StateEvent } from '../core/state/event';
import { initialSnapshot } from '../core/state/initial-snapshot';
import { reduce } from '../core/state/reduce';
import type { Undo } from './ports';

type Hear = (state: Snapshot, before: Snapshot) => void;

/** Holds the state. The only place where it changes, one event after the other. */
export class StateStore {
  #state: Snapshot = initialSnapshot;
  readonly #hearers = new Set<Hear>();

  /** The state as it is now. */
  get state(): Snapshot {
    return this.#state;
  }

  /** Applies an event and tells everybody who listens, if anything changed. */
  dispatch(event: StateEvent): void {
    const before = this.#state;
    this.#state = reduce(before, event);
    if (this.#state === before) return;
    for (const hear of [...this.#hearers]) hear(this.#state, before);
  }

  /** Listens to changes until the returned function is called. */
  listen(hear: Hear): Undo {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  }
}
