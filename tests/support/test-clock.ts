import type { Clock } from '../../src-main/services/ports';

interface Timer {
  readonly atMs: number;
  readonly call: () => void;
}

/** A clock that a test moves. Chance always falls on the middle. */
export class TestClock implements Clock {
  #nowMs = 0;
  #timers: Timer[] = [];

  monotonicMs(): number {
    return this.#nowMs;
  }

  wallMs(): number {
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
