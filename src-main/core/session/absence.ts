import type { Moment, Session, Stage, Step } from './session';

/** After so long nobody is coming back soon, and the seat is of more use to somebody else. */
const GIVE_BACK_AFTER_MS = 120_000;
/** Machines that wake together do not ask together. */
const LATEST_FIRST_REQUEST_MS = 3000;

/** What the poller does next: while nobody is there nothing but, after a while, giving the subscription back. */
export function nextStep({ step, absence, connection }: Session): Step {
  if (absence === null) return step;
  const mayHoldSeat = connection.phase !== 'taken-over' && connection.phase !== 'no-seat';
  if (absence.isGivenBack || step.do === 'nothing' || !mayHoldSeat) return { do: 'nothing' };
  return { do: 'give-back', atMs: absence.sinceMs + GIVE_BACK_AFTER_MS };
}

/**
 * The session after somebody came back. It goes on within three seconds, with a new token where the old one ended
 * meanwhile, and with a new subscription where it was given back. What was lost meanwhile nobody took.
 */
export function cameBack(session: Session, { nowMs, random }: Moment): Session {
  const { absence, connection } = session;
  if (absence === null) return session;
  const present: Session = { ...session, absence: null, hasLocalCause: true };
  const step = session.step.do === 'ask-opinion' ? session.afterOpinion : session.step;
  if (step.do === 'nothing') return present;
  const soonMs = Math.max(nowMs + random * LATEST_FIRST_REQUEST_MS, session.notBeforeMs);
  // What waits for a seat, or for another program to finish, waits on.
  if (connection.phase === 'no-seat' || connection.phase === 'taken-over') {
    return { ...present, step: { do: step.do, atMs: Math.max(step.atMs, soonMs) } };
  }
  const hasTokenEnded = session.tokenEndsAtMs !== null && nowMs >= session.tokenEndsAtMs;
  if (step.do === 'sign-in' || hasTokenEnded) return goingOn(present, 'sign-in', soonMs);
  if (absence.isGivenBack || step.do === 'subscribe') return goingOn(present, 'subscribe', soonMs);
  return goingOn(present, 'read', soonMs);
}

function goingOn(session: Session, stage: Stage, atMs: number): Session {
  const { connection } = session;
  const step: Step = { do: stage, atMs };
  if (connection.phase === 'reconnecting') {
    return { ...session, connection: { ...connection, retryAtMs: atMs }, step };
  }
  if (stage === 'read') return { ...session, step };
  return { ...session, connection: { phase: stage === 'sign-in' ? 'signing-in' : 'subscribing' }, step };
}
