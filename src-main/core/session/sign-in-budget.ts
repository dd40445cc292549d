import type { Failure } from '../failure';
import type { Result } from '../result';
import type { Session } from './session';

const MOST = 3;
const WINDOW_MS = 600_000;

/** Notes a sign-in that the server answered; one that a person asked for costs nothing, nor one that never arrived. */
export function spendSignIn(session: Session, result: Result<unknown, Failure>, nowMs: number): Session {
  if (session.isAttended || (!result.ok && result.failure.kind === 'unreachable')) return session;
  return { ...session, ownSignInsMs: [...within(session.ownSignInsMs, nowMs), nowMs] };
}

/**
 * The first instant at which Perch may sign in by itself: at most three times in ten minutes, so that a secret that
 * turned wrong never locks an account.
 */
export function ownSignInAllowedAtMs(session: Session, nowMs: number): number {
  const spent = within(session.ownSignInsMs, nowMs);
  const oldest = spent[spent.length - MOST];
  return oldest === undefined ? nowMs : oldest + WINDOW_MS;
}

function within(instantsMs: readonly number[], nowMs: number): readonly number[] {
  return instantsMs.filter((ms) => nowMs - ms < WINDOW_MS);
}
