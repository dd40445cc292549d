import { pollIntervalMs, type Pace } from '../polling/poll-plan';
import type { Moment, Session } from './session';

/**
 * The session at another pace. Somebody who opens a window wants what is new: the next request comes forward as far as
 * the new pace allows, and is put off when it became slower.
 */
export function paceChanged(session: Session, pace: Pace, { nowMs }: Moment): Session {
  const changed = { ...session, pace };
  const { step, connection } = session;
  if (connection.phase !== 'live' || step.do !== 'read') return changed;
  const plannedMs = session.lastRequestEndedMs + pollIntervalMs(pace, session.hintMs);
  return { ...changed, step: { do: 'read', atMs: Math.max(nowMs, plannedMs) } };
}
