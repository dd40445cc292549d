import type { AnswerPart, FreshnessGrade, Snapshot } from '#contract/snapshot';
import { ageWords } from '../format/age-words';
import type { TellingTime } from '../format/running-words';
import * as m from '../messages/compiled/messages';

/** What a part is a part of. */
interface Whole {
  readonly snapshot: Snapshot;
  readonly nowMs: number;
  readonly trust: FreshnessGrade;
  readonly time: TellingTime;
}

/** One part of what the server answers, at this second: where the last answer lacked it, it is older than the rest. */
export class PartView {
  /** Its values may no longer be true. */
  readonly isStale = $derived.by(() => this.whole.trust === 'stale' || this.#sinceMs !== undefined);

  /** The instant up to which its durations are told: no further than the last answer that had it. */
  readonly time: TellingTime = $derived.by(() => {
    const sinceMs = this.#sinceMs;
    const { time } = this.whole;
    return sinceMs === undefined ? time : { atMs: Math.min(sinceMs, time.atMs), isFrozen: true };
  });

  /** How old it is, where it is older than the rest; "" where it is not. */
  readonly age = $derived.by(() =>
    this.#sinceMs === undefined ? '' : m.bp_old({ age: ageWords(this.whole.nowMs - this.#sinceMs) }),
  );

  // A value of its own: it stays with most data, and all that is told of the part with it.
  readonly #sinceMs = $derived.by(() => this.whole.snapshot.freshness.missingSinceMs[this.part]);

  constructor(
    private readonly whole: Whole,
    private readonly part: AnswerPart,
  ) {}
}
