import type { Clock } from '../../src-main/services/ports';

interface Timer {
  readonly atMs: number;
  readonly call: () => void;
}

/** A clock that a test moves. Chance always falls on the middle. */
export class TestClock implements Clock {
  #nowMs = 0;
  #timers: Timer[] = [];
  #wallOffsetMs = 0;
  /** Answers that are on their way over the real network. */
  underWay = 0;
  /** How many wait in `sleep` right now. */
  #sleepers = 0;

  monotonicMs(): number {
    return this.#nowMs;
  }

  wallMs(): number {
    return this.#wallOffsetMs + this.trueMs;
  }

  /** The time of the world, whatever somebody sets the wall clock of this machine to. */
  get trueMs(): number {
    return Date.UTC(2026, 2, 4, 10, 30) + this.#nowMs;
  }

  random(): number {
    return 0.5;
  }

  after(delayMs: number, call: () => void): () => void {
    const timer = { atMs: this.#nowMs + delayMs, call };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((entry) => entry !== timer);
    };
  }

  /**
   * Whether time may pass: it stands still while an answer is on its way over the real network, unless what is on its
   * way waits for that time itself.
   */
  get mayPass(): boolean {
    return this.underWay <= this.#sleepers;
  }

  /** Somebody sets the wall clock. */
  setWall(byMs: number): void {
    this.#wallOffsetMs += byMs;
  }

  /** The machine sleeps: time passes, and what was to happen meanwhile happens when it wakes. */
  sleepThrough(ms: number): void {
    this.#nowMs += ms;
  }

  /** Waits until so much simulated time has passed; for a server that takes its time. */
  readonly sleep = async (ms: number): Promise<void> => {
    this.#sleepers += 1;
    await new Promise<void>((resolve) => this.after(ms, resolve));
    this.#sleepers -= 1;
  };

  /** How many timers are set. */
  get timers(): number {
    return this.#timers.length;
  }

  /** Milliseconds until the next timer; null when none is set. */
  get nextInMs(): number | null {
    const [first] = this.#sorted();
    return first === undefined ? null : first.atMs - this.#nowMs;
  }

  /** Lets time pass; what is due happens, in order. */
  advance(ms: number): void {
    const endMs = this.#nowMs + ms;
    for (let [due] = this.#sorted(); due !== undefined && due.atMs <= endMs; [due] = this.#sorted()) {
      this.#nowMs = due.atMs;
      this.#timers = this.#timers.filter((entry) => entry !== due);
      due.call();
    }
    this.#nowMs = endMs;
  }

  #sorted(): Timer[] {
    return [...this.#timers].sort((a, b) => a.atMs - b.atMs);
  }
}
