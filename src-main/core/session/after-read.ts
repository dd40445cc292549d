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
  const isRenewalDue = session.renewAtMs !== null && nowMs >= session.renewAtMs;
  const next = (pauseMs: number): Session['step'] =>
    isRenewalDue ? { do: 'sign-in', atMs: nowMs } : { do: 'read', atMs: nowMs + pauseMs };
  if (result.value === 'not-ready') {
    const notReadyInARow = session.notReadyInARow + 1;
    // Data that was there before stays and grows old by itself; the connection is well.
    const isLive = session.connection.phase === 'live';
    return {
      ...answered,
      notReadyInARow,
      connection: { phase: isLive ? 'live' : 'waiting-for-data' },
      step: isLive
        ? next(notReadyPauseMs(notReadyInARow))
        : { do: 'read', atMs: nowMs + notReadyPauseMs(notReadyInARow) },
    };
  }
  return {
    ...answered,
    hasBeenLive: true,
    hasJustRenewed: false,
    failuresInARow: 0,
    refusedTokensInARow: 0,
    notReadyInARow: 0,
    connection: { phase: 'live' },
    step: next(USUAL_INTERVAL_MS),
  };
}
