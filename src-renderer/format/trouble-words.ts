import { gradeFreshness } from '#contract/domain';
import type { AnswerPart, Connection, Failure, FailureKind, Snapshot } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';
import { ageWords, remainingWords } from './age-words';
import { failureWords } from './failure-words';
import { listWords } from './list-words';

/** What a person can do about a trouble. */
export type Remedy = 'take-back' | 'stay-quiet' | 'try-now' | 'sign-in-again';

/**
 * A trouble of the connection in words: what happened, what Perch does next and when, what she can do. What happened and
 * what comes next is read out when it changes; whatever changes from second to second is in the plan, which is not.
 */
export interface TroubleWords {
  readonly tone: 'attention' | 'action';
  readonly what: string;
  readonly next: string;
  readonly plan: string;
  readonly remedies: readonly Remedy[];
  /** Only a part of the values is old, and which one is said. */
  readonly isPartial?: boolean;
}

/** What is wrong with the connection at an instant of main's monotonic clock; null when nothing is. */
export function troubleWords(snapshot: Snapshot, nowMs: number): TroubleWords | null {
  const { connection } = snapshot;
  switch (connection.phase) {
    case 'reconnecting':
      return reconnecting(connection, nowMs);
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
      return staleness(snapshot, nowMs) ?? missingParts(snapshot, nowMs);
    case 'signed-out':
    case 'signing-in':
    case 'subscribing':
      return null;
  }
}

function reconnecting(
  { failure, retryAtMs, isServerAnswering }: Extract<Connection, { phase: 'reconnecting' }>,
  nowMs: number,
): TroubleWords {
  const words = waiting(failureWords(failure), retryAtMs - nowMs);
  if (isServerAnswering === null) return words;
  const opinion = isServerAnswering ? m.opinion_answers() : m.opinion_silent();
  return { ...words, next: `${words.next} ${opinion}` };
}

function waiting(words: { what: string; next: string }, remainingMs: number): TroubleWords {
  const plan = remainingMs > 0 ? m.plan_retry({ time: remainingWords(remainingMs) }) : m.plan_retrying();
  return { ...words, tone: 'attention', plan, remedies: remainingMs > 0 ? ['try-now'] : [] };
}

function takenOver({ profile }: Snapshot, remainingMs: number | null): TroubleWords {
  const words = { what: m.taken_what(), next: m.taken_why({ user: profile?.user ?? '' }) };
  if (remainingMs === null) {
    // It may be just as she wants it: nothing is on fire.
    return { ...words, tone: 'attention', plan: m.taken_quiet(), remedies: ['take-back'] };
  }
  const plan = remainingMs > 0 ? m.taken_plan({ time: remainingWords(remainingMs) }) : m.taken_now();
  return { ...words, tone: 'attention', plan, remedies: ['take-back', 'stay-quiet'] };
}

/** The connection is well and the server gives nothing new (204 for long). */
function staleness({ freshness }: Snapshot, nowMs: number): TroubleWords | null {
  if (freshness.receivedAtMs === null || gradeFreshness(freshness, nowMs) !== 'stale') return null;
  return {
    tone: 'attention',
    what: m.stale_what(),
    next: m.stale_next(),
    plan: '',
    remedies: ['try-now'],
  };
}

/** The connection is well and the server leaves a part of the data out. */
function missingParts({ freshness }: Snapshot, nowMs: number): TroubleWords | null {
  const missing = Object.entries(freshness.missingSinceMs) as [AnswerPart, number][];
  if (missing.length === 0) return null;
  return {
    tone: 'attention',
    what: m.part_missing_what({ parts: listWords(missing.map(([part]) => partName[part]())) }),
    next: m.part_missing_next(),
    plan: missing.map(([part, sinceMs]) => partAge[part]({ age: ageWords(nowMs - sinceMs) })).join(' '),
    remedies: [],
    isPartial: true,
  };
}

const partName: Readonly<Record<AnswerPart, () => string>> = {
  totals: m.pop_totals,
  queues: m.pop_queues,
  agents: m.pop_agents,
};

const partAge: Readonly<Record<AnswerPart, (inputs: { age: string }) => string>> = {
  totals: m.part_missing_totals,
  queues: m.part_missing_queues,
  agents: m.part_missing_agents,
};

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
