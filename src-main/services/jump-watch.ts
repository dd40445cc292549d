import type { Clock } from './ports';

/** Less than this is how clocks drift and are corrected. */
const LEAST_JUMP_MS = 30_000;

/** Notices that the wall clock moved against the monotonic one: somebody set it, or a sleep went unnoticed. */
export class JumpWatch {
  #offsetMs: number;

  constructor(private readonly clock: Pick<Clock, 'monotonicMs' | 'wallMs'>) {
    this.#offsetMs = clock.wallMs() - clock.monotonicMs();
  }

  /** True once for each jump since the last look. */
  hasJumped(): boolean {
    const offsetMs = this.clock.wallMs() - this.clock.monotonicMs();
    const hasJumped = Math.abs(offsetMs - this.#offsetMs) >= LEAST_JUMP_MS;
    if (hasJumped) this.#offsetMs = offsetMs;
    return hasJumped;
  }
}
