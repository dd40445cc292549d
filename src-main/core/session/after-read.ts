import type { Failure } from '../failure';
import { notReadyPauseMs, USUAL_INTERVAL_MS } from '../polling/poll-plan';
import type { Result } from '../result';
import type { Moment, Session } from './session';
import { whenFailed } from './when-failed';

/** The session after the server answered a request for data: with data, or with "not ready yet" (204). */
export function afterRead(
  session: Session,
  result: Result<'data' | 'not-ready', Failure>,
  moment: Moment,
): Session {
  const { nowMs } = moment;
  const answered = { ...session, lastRequestEndedMs: nowMs };
  if (!result.ok) return whenFailed(answered, result.failure, 'read', moment);
  const well = { ...answered, failuresInARow: 0, hasJustRenewed: false };
  if (result.value === 'not-ready') {
    const notReadyInARow = session.notReadyInARow + 1;
    // Data that was there before stays and grows old by itself; the connection is well.
    return {
      ...well,
      notReadyInARow,
      connection: { phase: session.connection.phase === 'live' ? 'live' : 'waiting-for-data' },
      step: { do: 'read', atMs: nowMs + notReadyPauseMs(notReadyInARow) },
    };
  }
  const isRenewalDue = session.renewAtMs !== null && nowMs >= session.renewAtMs;
  return {
    ...well,
    hasBeenLive: true,
    notReadyInARow: 0,
    connection: { phase: 'live' },
    step: isRenewalDue ? { do: 'sign-in', atMs: nowMs } : { do: 'read', atMs: nowMs + USUAL_INTERVAL_MS },
  };
}
