import type { Snapshot } from '#contract/snapshot';
import type { TellingTime } from '../format/running-words';
import type { LiveState } from './live-state.svelte';
import { PartView } from './part-view.svelte';
import { gradeTrust } from './trust';

/** The state at this second, as the parts of a window that shows values need it. */
export class BoardView {
  /** How far the values can be trusted. */
  readonly trust = $derived.by(() => gradeTrust(this.snapshot, this.live.clock.nowMs) ?? 'stale');

  /** The instant up to which durations are told: now, or when data last came once that is too long ago. */
  readonly time: TellingTime = $derived.by(() => {
    const frozenAtMs = this.#frozenAtMs;
    return { atMs: frozenAtMs ?? this.nowMs, isFrozen: frozenAtMs !== null };
  });

  // A value of its own: data that comes in time changes nothing about what is told, and no row is told anew.
  readonly #frozenAtMs = $derived.by(() =>
    this.trust === 'stale' ? this.snapshot.freshness.receivedAtMs : null,
  );

  /** What the server may leave out of an answer, each as old as it is. */
  readonly totals = new PartView(this, 'totals');
  readonly queues = new PartView(this, 'queues');
  readonly agents = new PartView(this, 'agents');

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
}
