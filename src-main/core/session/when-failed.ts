import type { Failure } from '../failure';
import { backOffMs } from '../polling/back-off';
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
      if (isTakenByOther(session)) return whenTakenOver(session, 'sign-in', moment);
      return retry(session, failure, 'sign-in', moment);
    case 'no-subscription':
      if (isTakenByOther(session)) return whenTakenOver(session, 'subscribe', moment);
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
function isTakenByOther(session: Session): boolean {
  return session.hasBeenLive && session.connection.phase === 'live' && !session.hasJustRenewed;
}

function stop(session: Session, failure: Failure): Session {
  return { ...session, connection: { phase: 'stopped', failure }, step: { do: 'nothing' } };
}

function retry(session: Session, failure: Failure, stage: Stage, moment: Moment): Session {
  const failuresInARow = session.failuresInARow + 1;
  const asked = failure.kind === 'server-busy' ? failure.retryAfterMs : null;
  const soonestMs = moment.nowMs + backOffMs(failuresInARow, moment.random, asked);
  const atMs =
    stage === 'sign-in' ? Math.max(soonestMs, ownSignInAllowedAtMs(session, moment.nowMs)) : soonestMs;
  return {
    ...session,
    failuresInARow,
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
