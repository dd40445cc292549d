import type { Failure } from '../failure';
import { backOffMs } from '../polling/back-off';
import { LEAST_INTERVAL_MS } from '../polling/poll-plan';
import { seatWaitMs } from './seat-wait';
import type { Moment, Session, Step } from './session';
import { ownSignInAllowedAtMs } from './sign-in-budget';
import { whenTakenOver } from './takeover';

type Stage = 'sign-in' | 'subscribe' | 'read';

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
    case 'subscription-refused':
      return session.hasTriedBothNameKeys ? stop(session, failure) : tryOtherNameKey(session, moment);
    case 'server-busy':
    case 'server-error':
    case 'answer-unreadable':
    case 'unreachable':
      return session.isAttended ? stop(session, failure) : retry(session, failure, stage, moment);
    case 'wrong-secret':
    case 'password-refused':
    case 'key-refused':
    case 'privilege-missing':
    case 'certificate':
    case 'address-invalid':
    case 'keychain-unavailable':
    case 'demo-unavailable':
    case 'request-refused':
      return stop(session, failure);
  }
}

/** Nothing of our own doing explains that a session which gave data is gone. */
function isTakenByOther(session: Session, { nowMs }: Moment): boolean {
  const { phase } = session.connection;
  const hasEnded = session.tokenEndsAtMs !== null && nowMs >= session.tokenEndsAtMs;
  return (
    session.hasBeenLive &&
    !session.hasJustRenewed &&
    !hasEnded &&
    (phase === 'live' || phase === 'waiting-for-data')
  );
}

/** A token that is refused is replaced once; a second that is refused before data came says that more would be too. */
function refusedToken(session: Session, failure: Failure, moment: Moment): Session {
  const refused = { ...session, refusedTokensInARow: session.refusedTokensInARow + 1 };
  if (isTakenByOther(session, moment)) return whenTakenOver(refused, 'sign-in', moment);
  return refused.refusedTokensInARow > 1
    ? stop(refused, failure)
    : retry(refused, failure, 'sign-in', moment);
}

function stop(session: Session, failure: Failure): Session {
  return { ...session, connection: { phase: 'stopped', failure }, step: { do: 'nothing' } };
}

function retry(session: Session, failure: Failure, stage: Stage, moment: Moment): Session {
  const failuresInARow = session.failuresInARow + 1;
  const { nowMs, random } = moment;
  const asked = failure.kind === 'server-busy' ? failure.retryAfterMs : null;
  const allowedMs = stage === 'sign-in' ? ownSignInAllowedAtMs(session, nowMs) : nowMs;
  const notBeforeMs = Math.max(nowMs + Math.max(LEAST_INTERVAL_MS, asked ?? 0), allowedMs);
  const atMs = Math.max(notBeforeMs, nowMs + backOffMs(failuresInARow, random, asked));
  return {
    ...session,
    failuresInARow,
    notBeforeMs,
    connection: { phase: 'reconnecting', failure, retryAtMs: atMs },
    step: { do: stage, atMs },
  };
}

function waitForSeat(session: Session, moment: Moment): Session {
  const seatRefusalsInARow = session.seatRefusalsInARow + 1;
  const retryAtMs = moment.nowMs + seatWaitMs(seatRefusalsInARow);
  const step: Step = { do: 'subscribe', atMs: retryAtMs };
  return { ...session, seatRefusalsInARow, connection: { phase: 'no-seat', retryAtMs }, step };
}

/** A server that knows the other name for a column's statistic refuses ours (facts page 1.8 no. 1). */
function tryOtherNameKey(session: Session, moment: Moment): Session {
  return {
    ...session,
    nameKey: session.nameKey === 'stat_name' ? 'statName' : 'stat_name',
    hasTriedBothNameKeys: true,
    step: { do: 'subscribe', atMs: moment.nowMs },
  };
}
