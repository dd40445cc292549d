import { startNegotiation } from '../subscription/negotiation';
import { untroubled, type Session } from './session';

/** The session that begins anew with the same account at an instant. */
export function restarted(session: Session, atMs: number): Session {
  return {
    ...session,
    connection: { phase: 'signing-in' },
    ...untroubled,
    refusedTokensInARow: 0,
    negotiation: startNegotiation(session.negotiation.dialect),
    step: { do: 'sign-in', atMs },
  };
}
