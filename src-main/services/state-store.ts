import type { Snapshot } from '../core/model/snapshot';
import type { StateEvent } from '../core/state/event';
import { initialSnapshot } from '../core/state/initial-snapshot';
import { reduce } from '../core/state/reduce';
import type { Log, Undo } from './ports';

type Hear = (state: Snapshot, before: Snapshot) => void;

/** Holds the state. The only place where it changes, one event after the other. */
export class StateStore {
  #state: Snapshot = initialSnapshot;
  readonly #hearers = new Set<Hear>();

  constructor(private readonly log: Log) {}

  /** The state as it is now. */
  get state(): Snapshot {
    return this.#state;
  }

  /** Applies an event and tells everybody who listens, if anything changed. */
  dispatch(event: StateEvent): void {
    const before = this.#state;
    this.#state = reduce(before, event);
    if (this.#state === before) return;
    for (const hear of [...this.#hearers]) this.#tell(hear, before);
  }

  /** Listens to changes until the returned function is called. */
  listen(hear: Hear): Undo {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  }

  /** A bug in one who listens must not keep the others, and the poller, from going on. */
  #tell(hear: Hear, before: Snapshot): void {
    try {
      hear(this.#state, before);
    } catch (bug) {
      this.log.error(`bug in a listener: ${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`);
    }
  }
}
