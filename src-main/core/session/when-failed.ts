import type { Failure } from '../failure';
import { backOffMs } from '../polling/back-off';
import { isBreakerOpen, probePauseMs } from '../polling/breaker';
import { LEAST_INTERVAL_MS } from '../polling/poll-plan';
import { withOpinion } from './after-opinion';
import { seatWaitMs } from './seat-wait';
import type { Moment, Session, Stage, Step } from './session';
import { ownSignInAllowedAtMs } from './sign-in-budget';
import { whenTakenOver } from './takeover';

/** The session after a step failed. */
export function whenFailed(session: Session, failure: Failure, stage: Stage, moment: Moment): Session {
  switch (failure.kind) {
    case 'no-seat':
      return waitForSeat(session, moment);
    case 'token-invalid':
      return refusedToken(session, failure, moment);
    case 'no-subscription':
      if (isTakenByOther(session, moment)) return whenTakenOver(session, 'subscribe', moment);
      return retry(session, failure, 'subscribe', moment);
    case 'server-busy':
    case 'server-error':
    case 'answer-unreadable':
    case 'unreachable':
      // Only a person can tell the proxy who is there.
      if (failure.kind === 'unreachable' && failure.cause === 'proxy-sign-in')
        return stopped(session, failure);
      return session.isAttended
        ? stopped(session, failure)
        : withOpinion(retry(session, failure, stage, moment), moment.nowMs);
    // A request for data that is refused as badly made: made anew, it may be understood.
    case 'subscription-refused':
      return session.isAttended ? stopped(session, failure) : retry(session, failure, 'subscribe', moment);
    case 'wrong-secret':
    case 'password-refused':
    case 'key-refused':
    case 'privilege-missing':
    case 'certificate':
    case 'address-invalid':
    case 'keychain-unavailable':
    case 'disk-unavailable':
    case 'boards-unreadable':
    case 'file-not-saved':
    case 'demo-unavailable':
    case 'request-refused':
      return stopped(session, failure);
  }
}

/** The session that goes on only when a person acts. */
export function stopped(session: Session, failure: Failure): Session {
  return { ...session, connection: { phase: 'stopped', failure }, step: { do: 'nothing' } };
}

/** Nothing of our own doing explains that a session which gave data is gone. */
function isTakenByOther(session: Session, { nowMs }: Moment): boolean {
  const { phase } = session.connection;
  const hasEnded = session.tokenEndsAtMs !== null && nowMs >= session.tokenEndsAtMs;
  return (
    session.hasBeenLive &&
    !session.hasLocalCause &&
    !hasEnded &&
    (phase === 'live' || phase === 'waiting-for-data')
  );
}

/** A token that is refused is replaced once; a second that is refused before data came says that more would be too. */
function refusedToken(session: Session, failure: Failure, moment: Moment): Session {
  const refused = { ...session, refusedTokensInARow: session.refusedTokensInARow + 1 };
  if (isTakenByOther(session, moment)) return whenTakenOver(refused, 'sign-in', moment);
  return refused.refusedTokensInARow > 1
    ? stopped(refused, failure)
    : retry(refused, failure, 'sign-in', moment);
}

function retry(session: Session, failure: Failure, stage: Stage, moment: Moment): Session {
  const { nowMs, random } = moment;
  const failing = {
    failuresInARow: session.failuresInARow + 1,
    failingSinceMs: session.failingSinceMs ?? nowMs,
  };
  const asked = failure.kind === 'server-busy' ? failure.retryAfterMs : null;
  const allowedMs = stage === 'sign-in' ? ownSignInAllowedAtMs(session, nowMs) : nowMs;
  const notBeforeMs = Math.max(nowMs + Math.max(LEAST_INTERVAL_MS, asked ?? 0), allowedMs);
  const pauseMs = probePauseMs(
    backOffMs(failing.failuresInARow, random, asked),
    isBreakerOpen(failing, nowMs),
  );
  const retryAtMs = Math.max(notBeforeMs, nowMs + pauseMs);
  const { isServerAnswering } = session;
  return {
    ...session,
    ...failing,
    notBeforeMs,
    connection: { phase: 'reconnecting', failure, retryAtMs, isServerAnswering },
    step: { do: stage, atMs: retryAtMs },
  };
}

function waitForSeat(session: Session, moment: Moment): Session {
  const seatRefusalsInARow = session.seatRefusalsInARow + 1;
  const retryAtMs = moment.nowMs + seatWaitMs(seatRefusalsInARow);
  const step: Step = { do: 'subscribe', atMs: retryAtMs };
  return { ...session, seatRefusalsInARow, connection: { phase: 'no-seat', retryAtMs }, step };
}
