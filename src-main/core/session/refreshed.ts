import type { FailureKind } from '../failure';
import type { Connection } from '../model/connection';
import { LEAST_INTERVAL_MS } from '../polling/poll-plan';
import { restarted } from './restarted';
import type { Session } from './session';

/** Trying these again as they are could lock an account, or asks nobody at all. */
const failuresForTheForm: ReadonlySet<FailureKind> = new Set([
  'wrong-secret',
  'password-refused',
  'address-invalid',
]);

/**
 * The session after a person asked for data now: whatever waits is done at once, but never sooner after the last
 * request than the least interval, and never before what the server or the sign-in budget asked for.
 */
export function refreshed(session: Session, nowMs: number): Session {
  const { connection } = session;
  // To take it back is a decision of its own.
  if (connection.phase === 'taken-over') return session;
  const soonestMs = Math.max(nowMs, session.lastRequestEndedMs + LEAST_INTERVAL_MS, session.notBeforeMs);
  // She wants the data, not an opinion on them.
  const step = session.step.do === 'ask-opinion' ? session.afterOpinion : session.step;
  if (step.do !== 'nothing') {
    const atMs = Math.min(step.atMs, soonestMs);
    return { ...session, connection: retryingAt(connection, atMs), step: { do: step.do, atMs } };
  }
  const isCurable = connection.phase === 'stopped' && !failuresForTheForm.has(connection.failure.kind);
  return isCurable ? restarted(session, soonestMs) : session;
}

function retryingAt(connection: Connection, retryAtMs: number): Connection {
  return connection.phase === 'reconnecting' || connection.phase === 'no-seat'
    ? { ...connection, retryAtMs }
    : connection;
}
