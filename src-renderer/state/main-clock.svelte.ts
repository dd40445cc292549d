import { untrack } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';

const TICK_MS = 1000;

/**
 * The main process's monotonic clock, as a window can tell it by its own. It ticks once a second, for everything that
 * shows an age together, and only while something does.
 */
export class MainClock {
  #aheadMs = 0;
  #atMs = $state(0);
  readonly #tickWhileRead = createSubscriber(() => {
    const timer = setInterval(() => this.#tick(), TICK_MS);
    return () => clearInterval(timer);
  });

  /** Milliseconds of main's clock at the last tick. */
  get nowMs(): number {
    this.#tickWhileRead();
    return this.#atMs;
  }

  /** Main's clock showed this just now. Within a tick nothing is told anew: a state that began since is 0:00 old. */
  align(mainMs: number): void {
    this.#aheadMs = mainMs - performance.now();
    if (Math.abs(mainMs - untrack(() => this.#atMs)) >= TICK_MS) this.#tick();
  }

  #tick(): void {
    this.#atMs = performance.now() + this.#aheadMs;
  }
}
