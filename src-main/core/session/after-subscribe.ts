import type { Failure } from '../failure';
import type { Result } from '../result';
import type { Moment, Session } from './session';
import { whenFailed } from './when-failed';

/** The session after the server answered a subscription. */
export function afterSubscribe(
  session: Session,
  result: Result<undefined, Failure>,
  moment: Moment,
): Session {
  const answered = { ...session, lastRequestEndedMs: moment.nowMs };
  if (!result.ok) return whenFailed(answered, result.failure, 'subscribe', moment);
  return {
    ...answered,
    connection: { phase: 'waiting-for-data' },
    step: { do: 'read', atMs: moment.nowMs },
    seatRefusalsInARow: 0,
    notReadyInARow: 0,
  };
}
