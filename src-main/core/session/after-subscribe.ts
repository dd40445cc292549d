import type { Failure } from '../failure';
import { LEAST_INTERVAL_MS } from '../polling/poll-plan';
import type { Result } from '../result';
import { afterAcceptance, afterRefusal, asBefore, isAgreed } from '../subscription/negotiation';
import type { Moment, Session, Step } from './session';
import type { Asked } from './session-event';
import { stopped, whenFailed } from './when-failed';

/** The session after the server answered a subscription. */
export function afterSubscribe(
  session: Session,
  result: Result<undefined, Failure>,
  asked: Asked,
  moment: Moment,
): Session {
  const answered = { ...session, lastRequestEndedMs: moment.nowMs, asksTooMuch: false };
  if (!result.ok && result.failure.kind === 'subscription-refused') {
    const refusal = { ...asked, message: result.failure.message };
    const negotiation = afterRefusal(session.negotiation, refusal);
    const step: Step = { do: 'subscribe', atMs: moment.nowMs + LEAST_INTERVAL_MS };
    if (negotiation !== null) return { ...answered, negotiation, step };
    if (!asked.canAskLess) return stopped(answered, result.failure);
    // A board that cannot be had must not cost the figures, the lists and the messages that every board rests on.
    return { ...answered, negotiation: asBefore(session.negotiation), asksTooMuch: true, step };
  }
  if (!result.ok) return whenFailed(answered, result.failure, 'subscribe', moment);
  const negotiation = afterAcceptance(session.negotiation);
  if (!isAgreed(session.negotiation)) {
    return { ...answered, negotiation, step: { do: 'subscribe', atMs: moment.nowMs + LEAST_INTERVAL_MS } };
  }
  return {
    ...answered,
    negotiation,
    connection: { phase: 'waiting-for-data' },
    step: { do: 'read', atMs: moment.nowMs },
    seatRefusalsInARow: 0,
    notReadyInARow: 0,
  };
}
