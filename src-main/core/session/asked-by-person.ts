import { LEAST_INTERVAL_MS } from '../polling/poll-plan';
import type { Session } from './session';

/**
 * The session after a person asked for data now: whatever waits is done at once, but never sooner after the last
 * request than the least interval.
 */
export function refreshed(session: Session, nowMs: number): Session {
  const atMs = Math.max(nowMs, session.lastRequestEndedMs + LEAST_INTERVAL_MS);
  if (session.step.do !== 'nothing') {
    return { ...session, step: { do: session.step.do, atMs: Math.min(session.step.atMs, atMs) } };
  }
  // A stop that no new secret or setting cures may be over by now: start again from the sign-in.
  return session.connection.phase === 'stopped' ? restarted(session, atMs) : session;
}

/** The session after a person asked to take it back from another program. */
export function takenBack(session: Session, nowMs: number): Session {
  if (session.connection.phase !== 'taken-over') return session;
  return restarted({ ...session, takenOverMs: [], reclaimedMs: [] }, nowMs);
}

function restarted(session: Session, atMs: number): Session {
  return {
    ...session,
    connection: { phase: 'signing-in' },
    failuresInARow: 0,
    hasTriedBothNameKeys: false,
    step: { do: 'sign-in', atMs },
  };
}
