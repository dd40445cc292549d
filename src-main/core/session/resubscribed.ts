import type { Moment, Session } from './session';
import { startNegotiation } from '../subscription/negotiation';

/** The session for another board: what it says to the server was agreed on, what it asks for is new. */
export function resubscribed(session: Session, { nowMs }: Moment): Session {
  const { phase } = session.connection;
  const negotiation = startNegotiation(session.negotiation.dialect);
  // Whatever else goes on leads to a subscription anyway.
  if (phase !== 'live' && phase !== 'waiting-for-data') return { ...session, negotiation };
  return {
    ...session,
    negotiation,
    connection: { phase: 'subscribing' },
    step: { do: 'subscribe', atMs: nowMs },
  };
}
