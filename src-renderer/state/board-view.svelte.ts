import type { Snapshot } from '#contract/snapshot';
import type { TellingTime } from '../format/running-words';
import type { LiveState } from './live-state.svelte';
import { gradeTrust } from './trust';

/** The state at this second, as the parts of a window that shows values need it. */
export class BoardView {
  /** How far the values can be trusted. */
  readonly trust = $derived.by(() => gradeTrust(this.snapshot, this.live.clock.nowMs) ?? 'stale');

  constructor(
    private readonly live: LiveState,
    private readonly last: () => Snapshot,
  ) {}

  get snapshot(): Snapshot {
    return this.last();
  }

  /** Main's clock, ticking. */
  get nowMs(): number {
    return this.live.clock.nowMs;
  }

  /** The instant up to which durations are told: now, or when data last came once that is too long ago. */
  get time(): TellingTime {
    const { receivedAtMs } = this.snapshot.freshness;
    return this.trust === 'stale' && receivedAtMs !== null
      ? { atMs: receivedAtMs, isFrozen: true }
      : { atMs: this.nowMs, isFrozen: false };
  }
}
