import type { FailureKind } from '../failure';
import type { Connection } from '../model/connection';
import { LEAST_INTERVAL_MS } from '../polling/poll-plan';
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
  const { connection, step } = session;
  // To take it back is a decision of its own.
  if (connection.phase === 'taken-over') return session;
  const soonestMs = Math.max(nowMs, session.lastRequestEndedMs + LEAST_INTERVAL_MS, session.notBeforeMs);
  if (step.do !== 'nothing') {
    const atMs = Math.min(step.atMs, soonestMs);
    return { ...session, connection: retryingAt(connection, atMs), step: { do: step.do, atMs } };
  }
  const isCurable = connection.phase === 'stopped' && !failuresForTheForm.has(connection.failure.kind);
  return isCurable ? restarted(session, soonestMs) : session;
}

/** The session after a person asked to take it back from another program. */
export function takenBack(session: Session, nowMs: number): Session {
  if (session.connection.phase !== 'taken-over') return session;
  return restarted({ ...session, takenOverMs: [], reclaimedMs: [] }, nowMs);
}

function retryingAt(connection: Connection, retryAtMs: number): Connection {
  return connection.phase === 'reconnecting' || connection.phase === 'no-seat'
    ? { ...connection, retryAtMs }
    : connection;
}

function restarted(session: Session, atMs: number): Session {
  return {
    ...session,
    connection: { phase: 'signing-in' },
    failuresInARow: 0,
    refusedTokensInARow: 0,
    hasTriedBothNameKeys: false,
    step: { do: 'sign-in', atMs },
  };
}
