import { gradeFreshness } from '#contract/domain';
import type { Failure, FailureKind, Snapshot } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';
import { ageWords, remainingWords } from './age-words';
import { failureWords } from './failure-words';

/** What a person can do about a trouble. */
export type Remedy = 'take-back' | 'try-now' | 'sign-in-again';

/** A trouble of the connection in words: what happened, what Perch does next and when, what she can do. */
export interface TroubleWords {
  readonly tone: 'attention' | 'action';
  readonly what: string;
  readonly next: string;
  readonly plan: string;
  readonly remedies: readonly Remedy[];
}

/** What is wrong with the connection at an instant of main's monotonic clock; null when nothing is. */
export function troubleWords(snapshot: Snapshot, nowMs: number): TroubleWords | null {
  const { connection } = snapshot;
  switch (connection.phase) {
    case 'reconnecting':
      return waiting(failureWords(connection.failure), connection.retryAtMs - nowMs);
    case 'no-seat':
      return waiting(failureWords({ kind: 'no-seat' }), connection.retryAtMs - nowMs);
    case 'taken-over':
      return takenOver(snapshot, connection.retryAtMs === null ? null : connection.retryAtMs - nowMs);
    case 'stopped':
      return {
        ...failureWords(connection.failure),
        tone: 'action',
        plan: '',
        remedies: remediesOf(connection.failure),
      };
    case 'live':
    case 'waiting-for-data':
      return staleness(snapshot, nowMs);
    case 'signed-out':
    case 'signing-in':
    case 'subscribing':
      return null;
  }
}

function waiting(words: { what: string; next: string }, remainingMs: number): TroubleWords {
  const plan = remainingMs > 0 ? m.plan_retry({ time: remainingWords(remainingMs) }) : m.plan_retrying();
  return { ...words, tone: 'attention', plan, remedies: remainingMs > 0 ? ['try-now'] : [] };
}

function takenOver({ profile }: Snapshot, remainingMs: number | null): TroubleWords {
  const words = { what: m.taken_what(), next: m.taken_why({ user: profile?.user ?? '' }) };
  if (remainingMs === null) {
    return { ...words, tone: 'action', plan: m.taken_quiet(), remedies: ['take-back'] };
  }
  const plan = remainingMs > 0 ? m.taken_plan({ time: remainingWords(remainingMs) }) : m.taken_now();
  return { ...words, tone: 'attention', plan, remedies: ['take-back'] };
}

/** The connection is well and the server gives nothing new (204 for long). */
function staleness({ freshness }: Snapshot, nowMs: number): TroubleWords | null {
  if (freshness.receivedAtMs === null || gradeFreshness(freshness, nowMs) !== 'stale') return null;
  const age = ageWords(nowMs - freshness.receivedAtMs);
  return {
    tone: 'attention',
    what: m.stale_what({ age }),
    next: m.stale_next(),
    plan: '',
    remedies: ['try-now'],
  };
}

/** Only another secret or address helps against these; the same once more would fail the same. */
const NEEDS_OTHER_ACCOUNT: readonly FailureKind[] = [
  'wrong-secret',
  'password-refused',
  'key-refused',
  'address-invalid',
];

function remediesOf(failure: Failure): readonly Remedy[] {
  return NEEDS_OTHER_ACCOUNT.includes(failure.kind) ? ['sign-in-again'] : ['try-now', 'sign-in-again'];
}
