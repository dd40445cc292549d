import type { Log } from './ports';

/** A clock this far from the server's is worth a line in the log. */
const LARGE_SKEW_MS = 300_000;

/** Notes in the log, once, that the server's clock and this machine's differ widely. */
export class SkewWatch {
  #isTold = false;

  constructor(private readonly log: Log) {}

  /** Looks at how far the server's clock is ahead of this machine's; null where that is not known. */
  look(skewMs: number | null): void {
    if (skewMs === null || this.#isTold || Math.abs(skewMs) < LARGE_SKEW_MS) return;
    this.#isTold = true;
    this.log.warn(`the server's clock differs by ${Math.round(skewMs / 1000)} s from this machine's`);
  }
}
