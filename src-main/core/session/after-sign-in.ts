import type { Failure } from '../failure';
import { USUAL_INTERVAL_MS } from '../polling/poll-plan';
import type { Result } from '../result';
import type { Moment, Session } from './session';
import { ownSignInAllowedAtMs, spendSignIn } from './sign-in-budget';
import { whenFailed } from './when-failed';

/** A new token is fetched when this share of the old one's life is over. */
const RENEWAL_SHARE = 0.9;
/** A shorter life than this is taken for a mistake of the server, or every poll would be a sign-in. */
const LEAST_LIFE_MS = 60_000;
/** How long after a renewal that failed the next is tried; the old token still lives for a tenth of its time. */
const RENEWAL_PAUSE_MS = 30_000;

/** A token's life in milliseconds, or null where the server does not limit it. */
export interface TokenLife {
  readonly expiresInMs: number | null;
}

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
  const lifeMs = result.value.expiresInMs === null ? null : Math.max(LEAST_LIFE_MS, result.value.expiresInMs);
  const signedIn: Session = {
    ...answered,
    isAttended: false,
    renewAtMs: lifeMs === null ? null : nowMs + lifeMs * RENEWAL_SHARE,
    tokenEndsAtMs: lifeMs === null ? null : nowMs + lifeMs,
  };
  if (isRenewal(session)) return { ...signedIn, hasJustRenewed: true, step: nextRead(session, nowMs) };
  return { ...signedIn, connection: { phase: 'subscribing' }, step: { do: 'subscribe', atMs: nowMs } };
}

function isRenewal(session: Session): boolean {
  return session.connection.phase === 'live';
}

/** A renewal takes place between two polls and does not bring the next one forward. */
function nextRead(before: Session, nowMs: number): Session['step'] {
  return { do: 'read', atMs: Math.max(nowMs, before.lastRequestEndedMs + USUAL_INTERVAL_MS) };
}
