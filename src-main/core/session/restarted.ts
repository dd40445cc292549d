import { startNegotiation } from '../subscription/negotiation';
import type { Session } from './session';

/** The session that begins anew with the same account at an instant. */
export function restarted(session: Session, atMs: number): Session {
  return {
    ...session,
    connection: { phase: 'signing-in' },
    failuresInARow: 0,
    failingSinceMs: null,
    isServerAnswering: null,
    opinionsAsked: 0,
    refusedTokensInARow: 0,
    negotiation: startNegotiation(session.negotiation.dialect),
    step: { do: 'sign-in', atMs },
  };
}
