import type { WindowName } from '../contract/bridge';
import type { Frame } from '../contract/frame';
import type { Snapshot } from '../core/model/snapshot';
import { diff } from '../core/state/diff';
import type { Undo } from './ports';
import type { StateStore } from './state-store';

interface Reader {
  isShown: boolean;
  sequence: number;
  /** What the window knows; null until it has been sent a snapshot. */
  known: Snapshot | null;
}

/** What windows may see of the state. */
export interface View {
  see(state: Snapshot): Snapshot;
  /** Another value where what windows saw before must go from them: they get all of it anew, hidden ones too. */
  editionOf(state: Snapshot): string;
}

type Tell = (window: WindowName, frame: Frame) => void;

/**
 * Brings the state to the windows: a snapshot when one is shown or asks, then only what changed. Every window has a
 * sequence of its own; a hidden one gets nothing.
 */
export class StatePublisher {
  readonly #readers = new Map<WindowName, Reader>();
  #edition: string;

  constructor(
    private readonly store: StateStore,
    private readonly view: View,
    private readonly monotonicMs: () => number,
    private readonly tell: Tell,
    /** Hears whether any window is shown at all. */
    private readonly onWatched: (isWatched: boolean) => void,
  ) {
    this.#edition = view.editionOf(store.state);
  }

  /** Publishes changes until the returned function is called. */
  open(): Undo {
    this.onWatched(this.#isWatched);
    return this.store.listen((state) => {
      const edition = this.view.editionOf(state);
      const isOther = edition !== this.#edition;
      this.#edition = edition;
      for (const window of this.#readers.keys()) {
        if (isOther) this.#tellAll(window);
        else this.#publish(window);
      }
    });
  }

  /** A window asked for the state: the snapshot with which its sequence goes on. */
  read(window: WindowName): Extract<Frame, { kind: 'snapshot' }> {
    const reader = this.#readerOf(window);
    reader.sequence += 1;
    reader.known = this.view.see(this.store.state);
    return { kind: 'snapshot', sequence: reader.sequence, nowMs: this.monotonicMs(), snapshot: reader.known };
  }

  /** A window came into view, or went. */
  setShown(window: WindowName, isShown: boolean): void {
    const reader = this.#readerOf(window);
    if (reader.isShown === isShown) return;
    reader.isShown = isShown;
    this.onWatched(this.#isWatched);
    if (isShown && reader.known !== null) this.tell(window, this.read(window));
  }

  get #isWatched(): boolean {
    return [...this.#readers.values()].some((reader) => reader.isShown);
  }

  /** A patch would name what is to be forgotten. */
  #tellAll(window: WindowName): void {
    if (this.#readerOf(window).known !== null) this.tell(window, this.read(window));
  }

  #publish(window: WindowName): void {
    const reader = this.#readerOf(window);
    // A window that has not asked yet may not listen yet either.
    if (!reader.isShown || reader.known === null) return;
    const seen = this.view.see(this.store.state);
    const patch = diff(reader.known, seen);
    if (patch === null) return;
    reader.known = seen;
    reader.sequence += 1;
    this.tell(window, { kind: 'patch', sequence: reader.sequence, nowMs: this.monotonicMs(), patch });
  }

  #readerOf(window: WindowName): Reader {
    const known = this.#readers.get(window);
    if (known !== undefined) return known;
    const reader: Reader = { isShown: false, sequence: 0, known: null };
    this.#readers.set(window, reader);
    return reader;
  }
}
