import type { Failure } from '../failure';
import { pollIntervalMs } from '../polling/poll-plan';
import type { Result } from '../result';
import type { Moment, Session } from './session';
import type { TokenLife } from './session-event';
import { considerateSignInAtMs, ownSignInAllowedAtMs, spendSignIn } from './sign-in-budget';
import { whenFailed } from './when-failed';

/** A new token is fetched when this share of the old one's life is over. */
const RENEWAL_SHARE = 0.9;
/** A shorter life than this is taken for a mistake of the server, or every poll would be a sign-in. */
const LEAST_LIFE_MS = 60_000;
/** How long after a renewal that failed the next is tried; the old token still lives for a tenth of its time. */
const RENEWAL_PAUSE_MS = 30_000;
/** A renewal that is put off for politeness still comes so long before the token ends. */
const LATEST_RENEWAL_MS = 2000;

/** The session after the server answered a sign-in, be it the first or a renewal. */
export function afterSignIn(session: Session, result: Result<TokenLife, Failure>, moment: Moment): Session {
  const { nowMs } = moment;
  const answered = { ...spendSignIn(session, result, nowMs), lastRequestEndedMs: nowMs };
  if (!result.ok) {
    if (isRenewal(session) && result.failure.kind !== 'wrong-secret') {
      const renewAtMs = Math.max(nowMs + RENEWAL_PAUSE_MS, ownSignInAllowedAtMs(answered, nowMs));
      return { ...answered, renewAtMs, step: nextRead(session, nowMs) };
    }
    return whenFailed(answered, result.failure, 'sign-in', moment);
  }
  const signedIn: Session = { ...answered, isAttended: false, ...tokenLife(answered, result.value, nowMs) };
  if (isRenewal(session)) return { ...signedIn, hasLocalCause: true, step: nextRead(session, nowMs) };
  return { ...signedIn, connection: { phase: 'subscribing' }, step: { do: 'subscribe', atMs: nowMs } };
}

/** When the new token is to be renewed, and when it ends. */
function tokenLife(
  session: Session,
  { expiresInMs }: TokenLife,
  nowMs: number,
): Pick<Session, 'renewAtMs' | 'tokenEndsAtMs'> {
  if (expiresInMs === null) return { renewAtMs: null, tokenEndsAtMs: null };
  const lifeMs = Math.max(LEAST_LIFE_MS, expiresInMs);
  const tokenEndsAtMs = nowMs + lifeMs;
  // Later than planned where there were many sign-ins lately, but always before the token ends.
  const politeMs = Math.min(considerateSignInAtMs(session, nowMs), tokenEndsAtMs - LATEST_RENEWAL_MS);
  return { tokenEndsAtMs, renewAtMs: Math.max(nowMs + lifeMs * RENEWAL_SHARE, politeMs) };
}

function isRenewal(session: Session): boolean {
  return session.connection.phase === 'live';
}

/** A renewal takes place between two polls and does not bring the next one forward. */
function nextRead(before: Session, nowMs: number): Session['step'] {
  const pauseMs = pollIntervalMs(before.pace, before.hintMs);
  return { do: 'read', atMs: Math.max(nowMs, before.lastRequestEndedMs + pauseMs) };
}
