import type { Failure } from '../failure';
import type { Result } from '../result';
import type { Moment, Session } from './session';
import { spendSignIn } from './sign-in-budget';
import { whenFailed } from './when-failed';

/** A new token is fetched when this share of the old one's life is over. */
const RENEWAL_SHARE = 0.9;

/** A token's life in milliseconds, or null where the server does not limit it. */
export interface TokenLife {
  readonly expiresInMs: number | null;
}

/** The session after the server answered a sign-in, be it the first or a renewal. */
export function afterSignIn(session: Session, result: Result<TokenLife, Failure>, moment: Moment): Session {
  const answered = { ...spendSignIn(session, moment.nowMs), lastRequestEndedMs: moment.nowMs };
  if (!result.ok) {
    if (isRenewal(session) && result.failure.kind !== 'wrong-secret') return renewLater(answered, moment);
    return whenFailed(answered, result.failure, 'sign-in', moment);
  }
  const { expiresInMs } = result.value;
  const signedIn: Session = {
    ...answered,
    isAttended: false,
    failuresInARow: 0,
    renewAtMs: expiresInMs === null ? null : moment.nowMs + expiresInMs * RENEWAL_SHARE,
  };
  if (isRenewal(session)) {
    return { ...signedIn, hasJustRenewed: true, step: { do: 'read', atMs: moment.nowMs } };
  }
  return { ...signedIn, connection: { phase: 'subscribing' }, step: { do: 'subscribe', atMs: moment.nowMs } };
}

function isRenewal(session: Session): boolean {
  return session.connection.phase === 'live';
}

/** The old token still lives for a tenth of its time: go on with it and try again in a while. */
const RENEWAL_PAUSE_MS = 30_000;

function renewLater(session: Session, { nowMs }: Moment): Session {
  return { ...session, renewAtMs: nowMs + RENEWAL_PAUSE_MS, step: { do: 'read', atMs: nowMs } };
}
