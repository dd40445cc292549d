import type { Failure } from '../../src-main/core/failure';
import { failed, succeeded } from '../../src-main/core/result';
import { advance } from '../../src-main/core/session/advance';
import { signedOutSession, startSession, type Session, type Step } from '../../src-main/core/session/session';
import type { Asked, SessionEvent } from '../../src-main/core/session/session-event';

export const MINUTE = 60_000;
export const HOUR = 3_600_000;

const NOTHING_ASKED: Asked = { asked: [], hasLaterFields: false, canAskLess: false };

/** What may happen to a session, in a word each. */
export const happening = {
  signedIn: (expiresInMs: number | null = HOUR): SessionEvent => ({
    type: 'signed-in',
    result: succeeded({ expiresInMs }),
  }),
  signInFailed: (failure: Failure): SessionEvent => ({ type: 'signed-in', result: failed(failure) }),
  subscribed: (): SessionEvent => ({
    type: 'subscribed',
    result: succeeded(undefined),
    asked: NOTHING_ASKED,
  }),
  subscribingFailed: (failure: Failure, asked = NOTHING_ASKED): SessionEvent => ({
    type: 'subscribed',
    result: failed(failure),
    asked,
  }),
  data: (hintMs: number | null = null): SessionEvent => ({
    type: 'read',
    result: succeeded({ kind: 'data', hintMs }),
  }),
  notReady: (hintMs: number | null = null): SessionEvent => ({
    type: 'read',
    result: succeeded({ kind: 'not-ready', hintMs }),
  }),
  readFailed: (failure: Failure): SessionEvent => ({ type: 'read', result: failed(failure) }),
};

export const failures = {
  unreachable: { kind: 'unreachable', cause: 'refused', detail: 'net::ERR_CONNECTION_REFUSED' },
  serverError: { kind: 'server-error', status: 500 },
  tokenInvalid: { kind: 'token-invalid' },
  noSubscription: { kind: 'no-subscription' },
  noSeat: { kind: 'no-seat' },
  wrongSecret: { kind: 'wrong-secret' },
} as const satisfies Record<string, Failure>;

/** The session after events at one instant. Chance falls on the middle unless said otherwise. */
export function after(
  session: Session,
  events: SessionEvent | readonly SessionEvent[],
  nowMs: number,
  random = 0.5,
): Session {
  const list = 'type' in events ? [events] : events;
  return list.reduce((now, event) => advance(now, event, { nowMs, random }), session);
}

/** A session that begins at an instant. */
export function begun(isAttended = true, nowMs = 0): Session {
  return startSession(signedOutSession, { isAttended, isSameUser: false }, nowMs);
}

/** A session that has just shown its first data, at an instant. */
export function live(isAttended = true, nowMs = 0): Session {
  return after(
    begun(isAttended, nowMs),
    [happening.signedIn(), happening.subscribed(), happening.data()],
    nowMs,
  );
}

/** When a step is due; fails where it is not the expected one. */
export function dueMs(step: Step, wanted: Exclude<Step['do'], 'nothing'>): number {
  if (step.do !== wanted) throw new Error(`expected ${wanted}, got ${step.do}`);
  return step.atMs;
}
