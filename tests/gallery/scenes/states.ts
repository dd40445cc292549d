import type { Failure } from '../../../src-main/core/failure';
import type { Connection } from '../../../src-main/core/model/connection';
import type { Profile } from '../../../src-main/core/model/profile';
import type { Snapshot } from '../../../src-main/core/model/snapshot';
import { initialSnapshot } from '../../../src-main/core/state/initial-snapshot';
import type { AnswerParts } from '../../support/build-answer';
import { afterAnswer } from '../../support/build-snapshot';
import { fullFloor } from '../floors/full-floor';
import { hugeFloor, longNames, noAgents, rightToLeft } from '../floors/unusual-floors';
import { recentCourses } from '../floors/recorded';
import type { State } from '../scene';
import { RECEIVED } from './instant';

const profile: Profile = {
  tenant: 'acme.example',
  user: 'maria.lopez',
  secretKind: 'api-key',
  isDemo: false,
};

/** Signed in, before the first data. */
export const signedIn = (connection: Connection): Snapshot => ({ ...initialSnapshot, profile, connection });

/** The state with data that came so many seconds ago, over a connection that now stands so. */
export function withData(connection: Connection, ageSeconds: number, parts: AnswerParts = fullFloor()) {
  const live = afterAnswer(signedIn({ phase: 'live' }), parts, RECEIVED.atMs, RECEIVED.wallMs);
  const recent = recentCourses(live.totals, RECEIVED.atMs);
  return { snapshot: { ...live, connection, recent }, nowMs: RECEIVED.atMs + ageSeconds * 1000 };
}

const withoutRecent = ({ snapshot, nowMs }: ReturnType<typeof withData>) => ({
  snapshot: { ...snapshot, recent: {} },
  nowMs,
});
/** The server has left everything but the messages out of its answers for so many seconds. */
const leftOut = ({ snapshot, nowMs }: ReturnType<typeof withData>, seconds: number) => {
  const sinceMs = nowMs - seconds * 1000;
  const missingSinceMs = { totals: sinceMs, queues: sinceMs, agents: sinceMs };
  return { snapshot: { ...snapshot, freshness: { ...snapshot.freshness, missingSinceMs } }, nowMs };
};
const withoutData = (connection: Connection) => ({ snapshot: signedIn(connection), nowMs: RECEIVED.atMs });
const stopped = (failure: Failure) => withoutData({ phase: 'stopped', failure });
const inSeconds = (seconds: number, ageSeconds = 0) => RECEIVED.atMs + (ageSeconds + seconds) * 1000;

const offline: Failure = { kind: 'unreachable', cause: 'offline', detail: 'net::ERR_INTERNET_DISCONNECTED' };
const unreadable: Failure = { kind: 'answer-unreadable', detail: 'Unexpected token < in JSON' };
const reconnecting = (failure: Failure, ageSeconds: number): Connection => ({
  phase: 'reconnecting',
  failure,
  retryAtMs: inSeconds(8, ageSeconds),
  isServerAnswering: null,
});

/** Every state that each window must draw well. */
export const states: readonly State[] = [
  { state: 'first-run', snapshot: initialSnapshot, nowMs: 0 },
  { state: 'signing-in', ...withoutData({ phase: 'signing-in' }) },
  { state: 'waiting-for-first-data', ...withoutData({ phase: 'waiting-for-data' }) },
  { state: 'live', ...withData({ phase: 'live' }, 3) },
  // So soon after its start nothing is known of the minutes before.
  { state: 'just-begun', ...withoutRecent(withData({ phase: 'live' }, 3)) },
  { state: 'late', ...withData({ phase: 'live' }, 14) },
  { state: 'stale', ...withData(reconnecting({ kind: 'server-error', status: 502 }, 84), 84) },
  { state: 'parts-left-out', ...leftOut(withData({ phase: 'live' }, 3), 61) },
  { state: 'reconnecting', ...withData(reconnecting({ kind: 'server-error', status: 502 }, 7), 7) },
  { state: 'wrong-secret', ...stopped({ kind: 'wrong-secret' }) },
  { state: 'password-refused', ...stopped({ kind: 'password-refused' }) },
  { state: 'missing-privilege', ...stopped({ kind: 'privilege-missing' }) },
  { state: 'no-team', ...withData({ phase: 'live' }, 2, noAgents()) },
  { state: 'no-seat', ...withoutData({ phase: 'no-seat', retryAtMs: inSeconds(52) }) },
  {
    state: 'signed-in-elsewhere',
    ...withData({ phase: 'taken-over', retryAtMs: inSeconds(540, 20) }, 20),
  },
  { state: 'offline', ...withData(reconnecting(offline, 40), 40) },
  {
    state: 'certificate-problem',
    ...stopped({ kind: 'certificate', reason: 'expired', detail: 'net::ERR_CERT_DATE_INVALID' }),
  },
  { state: 'unreadable-answer', ...withData(reconnecting(unreadable, 12), 12) },
  { state: 'zero-agents', ...withData({ phase: 'live' }, 1, { ...fullFloor(0) }) },
  { state: 'five-thousand-agents', ...withData({ phase: 'live' }, 4, hugeFloor()) },
  { state: 'long-names', ...withData({ phase: 'live' }, 3, longNames()) },
  { state: 'right-to-left-names', ...withData({ phase: 'live' }, 3, rightToLeft()) },
];

/** The state of a name; an unknown one is a mistake in a scene. */
export function stateOf(name: string): State {
  const found = states.find(({ state }) => state === name);
  if (found === undefined) throw new Error(`no state ${name}`);
  return found;
}
