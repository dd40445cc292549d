import type { Failure } from '../failure';
import { notReadyPauseMs, pollIntervalMs } from '../polling/poll-plan';
import type { Result } from '../result';
import { untroubled, type Moment, type Session, type Step } from './session';
import type { DataCame } from './session-event';
import { whenFailed } from './when-failed';

/** The session after the server answered a request for data: with data, or with "not ready yet" (204). */
export function afterRead(session: Session, result: Result<DataCame, Failure>, moment: Moment): Session {
  const { nowMs } = moment;
  const answered = { ...session, lastRequestEndedMs: nowMs };
  if (!result.ok) return whenFailed(answered, result.failure, 'read', moment);
  const well: Session = { ...answered, ...untroubled, hintMs: result.value.hintMs };
  return result.value.kind === 'data' ? withData(well, nowMs) : withoutData(well, nowMs);
}

function withData(session: Session, nowMs: number): Session {
  return {
    ...session,
    hasBeenLive: true,
    hasLocalCause: false,
    refusedTokensInARow: 0,
    notReadyInARow: 0,
    connection: { phase: 'live' },
    step: next(session, nowMs, pollIntervalMs(session.pace, session.hintMs)),
  };
}

/** Data that was there before stays and grows old by itself; the connection is well. */
function withoutData(session: Session, nowMs: number): Session {
  const notReadyInARow = session.notReadyInARow + 1;
  const intervalMs = pollIntervalMs(session.pace, session.hintMs);
  const isLive = session.connection.phase === 'live';
  const eagerMs = Math.max(session.hintMs ?? 0, notReadyPauseMs(notReadyInARow, intervalMs));
  const pauseMs = isLive ? intervalMs : eagerMs;
  return {
    ...session,
    notReadyInARow,
    connection: { phase: isLive ? 'live' : 'waiting-for-data' },
    step: isLive ? next(session, nowMs, pauseMs) : { do: 'read', atMs: nowMs + pauseMs },
  };
}

/** A token is renewed between two polls, also where they are far apart. */
function next({ renewAtMs }: Session, nowMs: number, pauseMs: number): Step {
  const readAtMs = nowMs + pauseMs;
  return renewAtMs !== null && renewAtMs <= readAtMs
    ? { do: 'sign-in', atMs: Math.max(nowMs, renewAtMs) }
    : { do: 'read', atMs: readAtMs };
}
