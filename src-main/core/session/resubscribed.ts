import { startNegotiation } from '../subscription/negotiation';
import type { Moment, Session, Step } from './session';

/**
 * The session for another board: what it says to the server was agreed on, what it asks for is new. Data of the board
 * before are not asked for any more.
 */
export function resubscribed(session: Session, { nowMs }: Moment): Session {
  const negotiation = startNegotiation(session.negotiation.dialect);
  const { phase } = session.connection;
  if (phase === 'live' || phase === 'waiting-for-data') {
    const step: Step = { do: 'subscribe', atMs: nowMs };
    return { ...session, negotiation, asksTooMuch: false, connection: { phase: 'subscribing' }, step };
  }
  const { step, afterOpinion } = session;
  return {
    ...session,
    negotiation,
    asksTooMuch: false,
    step: subscribing(step),
    afterOpinion: subscribing(afterOpinion),
  };
}

/** Whatever else is planned leads to a subscription anyway. */
function subscribing(step: Step): Step {
  return step.do === 'read' ? { do: 'subscribe', atMs: step.atMs } : step;
}
