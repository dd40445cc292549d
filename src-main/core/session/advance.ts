import { cameBack } from './absence';
import { afterOpinion } from './after-opinion';
import { afterRead } from './after-read';
import { afterSignIn } from './after-sign-in';
import { afterSubscribe } from './after-subscribe';
import { paceChanged } from './pace-changed';
import { refreshed } from './refreshed';
import { resubscribed } from './resubscribed';
import type { Moment, Session } from './session';
import type { SessionEvent } from './session-event';
import { stayedQuiet, takenBack } from './takeover';

/** The session after something happened. Every decision on the connection is made here, and nothing is done. */
export function advance(session: Session, event: SessionEvent, moment: Moment): Session {
  switch (event.type) {
    case 'signed-in':
      return afterSignIn(session, event.result, moment);
    case 'subscribed':
      return afterSubscribe(session, event.result, event.asked, moment);
    case 'read':
      return afterRead(session, event.result, moment);
    case 'opinion-heard':
      return afterOpinion(session, event.isServerAnswering, moment);
    case 'left':
      return { ...session, absence: session.absence ?? { sinceMs: moment.nowMs, isGivenBack: false } };
    case 'gave-back':
      return session.absence === null
        ? resubscribed(session, moment)
        : { ...session, absence: { ...session.absence, isGivenBack: true } };
    case 'came-back':
      return cameBack(session, moment);
    case 'clock-jumped':
      return { ...session, hasLocalCause: true };
    case 'pace-changed':
      return paceChanged(session, event.pace, moment);
    case 'board-changed':
      return resubscribed(session, moment);
    case 'asked':
      switch (event.what) {
        case 'refresh':
          return refreshed(session, moment.nowMs);
        case 'take-back':
          return takenBack(session, moment.nowMs);
        case 'stay-quiet':
          return stayedQuiet(session);
      }
  }
}
