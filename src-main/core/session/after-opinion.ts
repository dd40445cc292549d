import type { Moment, Session, Step } from './session';
import { isBreakerOpen } from '../polling/breaker';
import { LEAST_INTERVAL_MS } from '../polling/poll-plan';

/** A server that fails once is not worth a question; this many failures in a row are. */
const WORTH_ASKING = 2;

/**
 * Puts a second opinion between a failure and the next attempt, where one is due: once when a trouble lasts, and once
 * more when the breaker opens. It needs no sign-in, so that it tells a server that is down from a session that is lost.
 */
export function withOpinion(session: Session, nowMs: number): Session {
  const due = session.failuresInARow >= WORTH_ASKING ? (isBreakerOpen(session, nowMs) ? 2 : 1) : 0;
  const askAtMs = Math.max(nowMs + LEAST_INTERVAL_MS, session.notBeforeMs);
  const { step } = session;
  // No use where the next attempt comes as soon: that one tells as much.
  if (session.opinionsAsked >= due || step.do === 'nothing' || step.atMs < askAtMs + LEAST_INTERVAL_MS) {
    return session;
  }
  return {
    ...session,
    opinionsAsked: session.opinionsAsked + 1,
    afterOpinion: step,
    step: { do: 'ask-opinion', atMs: askAtMs },
  };
}

/** The session after the endpoint without sign-in was asked. The attempt that was planned stays where it was. */
export function afterOpinion(
  session: Session,
  isServerAnswering: boolean | null,
  { nowMs }: Moment,
): Session {
  const { connection } = session;
  return {
    ...session,
    lastRequestEndedMs: nowMs,
    isServerAnswering,
    connection: connection.phase === 'reconnecting' ? { ...connection, isServerAnswering } : connection,
    step: notSoonerThan(session.afterOpinion, nowMs + LEAST_INTERVAL_MS),
    afterOpinion: { do: 'nothing' },
  };
}

function notSoonerThan(step: Step, atMs: number): Step {
  return step.do === 'nothing' ? step : { do: step.do, atMs: Math.max(step.atMs, atMs) };
}
