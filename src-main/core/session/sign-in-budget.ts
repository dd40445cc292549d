import type { Failure } from '../failure';
import type { Result } from '../result';
import type { Session } from './session';

const MOST = 3;
const WINDOW_MS = 600_000;
/** So many in an hour of one Perch: two that share a user then make no more than four. */
const MOST_IN_AN_HOUR = 2;
const HOUR_MS = 3_600_000;

/** Notes a sign-in that the server answered; one that never arrived costs nothing, nor does one that a person asked for. */
export function spendSignIn(session: Session, result: Result<unknown, Failure>, nowMs: number): Session {
  if (!result.ok && result.failure.kind === 'unreachable') return session;
  const signInsMs = [...within(session.signInsMs, HOUR_MS, nowMs), nowMs];
  if (session.isAttended) return { ...session, signInsMs };
  return { ...session, signInsMs, ownSignInsMs: [...within(session.ownSignInsMs, WINDOW_MS, nowMs), nowMs] };
}

/**
 * The first instant at which Perch may sign in by itself: at most three times in ten minutes, so that a secret that
 * turned wrong never locks an account.
 */
export function ownSignInAllowedAtMs(session: Session, nowMs: number): number {
  return nextAllowedMs(session.ownSignInsMs, MOST, WINDOW_MS, nowMs);
}

/**
 * The first instant at which a sign-in that can wait takes place: at most two in an hour, whoever asked for them,
 * because each of them takes the session from whoever else uses this account.
 */
export function considerateSignInAtMs(session: Session, nowMs: number): number {
  return nextAllowedMs(session.signInsMs, MOST_IN_AN_HOUR, HOUR_MS, nowMs);
}

function nextAllowedMs(instantsMs: readonly number[], most: number, windowMs: number, nowMs: number): number {
  const recent = within(instantsMs, windowMs, nowMs);
  const oldest = recent[recent.length - most];
  return oldest === undefined ? nowMs : oldest + windowMs;
}

function within(instantsMs: readonly number[], windowMs: number, nowMs: number): readonly number[] {
  return instantsMs.filter((ms) => nowMs - ms < windowMs);
}
