import { performance } from 'node:perf_hooks';
import type { Clock } from '../services/ports';

/**
 * The machine's clock. Its monotonic time goes on while the machine sleeps, which the system's own does not on every
 * system: what is an hour old after an hour of sleep must not look a minute old.
 */
export class SystemClock implements Clock {
  #sleptMs = 0;
  #fellAsleep: { readonly monotonicMs: number; readonly wallMs: number } | null = null;

  monotonicMs(): number {
    return performance.now() + this.#sleptMs;
  }

  wallMs(): number {
    return Date.now();
  }

  random(): number {
    return Math.random();
  }

  after(delayMs: number, call: () => void): () => void {
    const timer = setTimeout(call, delayMs);
    return () => clearTimeout(timer);
  }

  /** The machine goes to sleep. */
  fallAsleep(): void {
    this.#fellAsleep = { monotonicMs: this.monotonicMs(), wallMs: this.wallMs() };
  }

  /** The machine woke: what the wall clock says it slept, and the monotonic one did not count, is added. */
  wake(): void {
    if (this.#fellAsleep === null) return;
    const { monotonicMs, wallMs } = this.#fellAsleep;
    this.#fellAsleep = null;
    this.#sleptMs += Math.max(0, this.wallMs() - wallMs - (this.monotonicMs() - monotonicMs));
  }
}
