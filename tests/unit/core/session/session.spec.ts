import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../src-main/core/failure';
import { failed, succeeded } from '../../../../src-main/core/result';
import { afterRead } from '../../../../src-main/core/session/after-read';
import { afterSignIn } from '../../../../src-main/core/session/after-sign-in';
import { afterSubscribe } from '../../../../src-main/core/session/after-subscribe';
import { refreshed, takenBack } from '../../../../src-main/core/session/asked-by-person';
import { signedOutSession, startSession, type Session } from '../../../../src-main/core/session/session';

const MINUTE = 60_000;
const at = (nowMs: number, random = 0.5) => ({ nowMs, random });
const hour = succeeded({ expiresInMs: 3_600_000 });
const unreachable: Failure = { kind: 'unreachable', cause: 'refused', detail: 'net::ERR_CONNECTION_REFUSED' };
const refusal: Failure = { kind: 'subscription-refused', code: '1', message: 'unknown key' };

/** A session that has just shown its first data, at 0 ms. */
function live(isAttended = true): Session {
  const signedIn = afterSignIn(startSession(isAttended, 0), hour, at(0));
  return afterRead(afterSubscribe(signedIn, succeeded(undefined), at(0)), succeeded('data'), at(0));
}

describe('the way from signed out to live', () => {
  it('does nothing while nobody is signed in', () => {
    expect(signedOutSession.step).toEqual({ do: 'nothing' });
  });

  it('signs in, subscribes, reads, and is live with the first data', () => {
    const first = startSession(true, 0);
    expect([first.connection.phase, first.step.do]).toEqual(['signing-in', 'sign-in']);
    const second = afterSignIn(first, hour, at(10));
    expect([second.connection.phase, second.step]).toEqual(['subscribing', { do: 'subscribe', atMs: 10 }]);
    const third = afterSubscribe(second, succeeded(undefined), at(20));
    expect([third.connection.phase, third.step]).toEqual(['waiting-for-data', { do: 'read', atMs: 20 }]);
    const fourth = afterRead(third, succeeded('data'), at(30));
    expect([fourth.connection.phase, fourth.step]).toEqual(['live', { do: 'read', atMs: 5030 }]);
  });

  it('asks soon again while the server gathers its first data, then at the usual pace', () => {
    let session = afterSubscribe(startSession(true, 0), succeeded(undefined), at(0));
    const pauses = Array.from({ length: 7 }, () => {
      session = afterRead(session, succeeded('not-ready'), at(0));
      return session.step.do === 'read' ? session.step.atMs : null;
    });
    expect(session.connection.phase).toBe('waiting-for-data');
    expect(pauses).toEqual([2000, 2000, 2000, 2000, 2000, 5000, 5000]);
  });

  it('stays live when the server gathers anew', () => {
    expect(afterRead(live(), succeeded('not-ready'), at(5000)).connection.phase).toBe('live');
  });
});

describe('a sign-in that fails', () => {
  it.each<Failure>([
    { kind: 'wrong-secret' },
    { kind: 'password-refused' },
    { kind: 'privilege-missing' },
    { kind: 'certificate', reason: 'expired', detail: '' },
  ])('stops at $kind and waits for a person', (failure) => {
    const session = afterSignIn(startSession(false, 0), failed(failure), at(0));
    expect(session.connection).toEqual({ phase: 'stopped', failure });
    expect(session.step).toEqual({ do: 'nothing' });
  });

  it('tells a person at the form that the tenant cannot be reached instead of trying on', () => {
    const session = afterSignIn(startSession(true, 0), failed(unreachable), at(0));
    expect(session.connection).toEqual({ phase: 'stopped', failure: unreachable });
  });

  it('tries on by itself when nobody is at the form', () => {
    const session = afterSignIn(startSession(false, 0), failed(unreachable), at(0, 1));
    expect(session.connection).toEqual({ phase: 'reconnecting', failure: unreachable, retryAtMs: 4000 });
    expect(session.step).toEqual({ do: 'sign-in', atMs: 4000 });
  });

  it('never signs in by itself more than three times in ten minutes', () => {
    let session = startSession(false, 0);
    const signIns: number[] = [];
    for (let now = 0; now < 40 * MINUTE;) {
      signIns.push(now);
      session = afterSignIn(session, failed({ kind: 'server-error', status: 500 }), at(now, 0));
      if (session.step.do !== 'sign-in') throw new Error(`expected a sign-in, got ${session.step.do}`);
      now = session.step.atMs;
    }
    const mostInTenMinutes = Math.max(
      ...signIns.map((start) => signIns.filter((ms) => ms >= start && ms < start + 10 * MINUTE).length),
    );
    expect(mostInTenMinutes).toBe(3);
  });

  it('tries on beyond that budget while the server is not reached at all', () => {
    let session = startSession(false, 0);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const now = session.step.do === 'sign-in' ? session.step.atMs : Number.NaN;
      session = afterSignIn(session, failed(unreachable), at(now, 0));
      expect(session.step).toEqual({ do: 'sign-in', atMs: now + 2000 });
    }
  });

  it('replaces a token that is refused at once, and stops at the second', () => {
    const signedIn = afterSignIn(startSession(true, 0), hour, at(0));
    const once = afterSubscribe(signedIn, failed({ kind: 'token-invalid' }), at(0));
    expect(once.step.do).toBe('sign-in');
    const twice = afterSubscribe(
      afterSignIn(once, hour, at(5000)),
      failed({ kind: 'token-invalid' }),
      at(5000),
    );
    expect(twice.connection).toEqual({ phase: 'stopped', failure: { kind: 'token-invalid' } });
  });
});

describe('a failure while live', () => {
  it('backs off longer with each failure in a row and returns to the usual pace after data', () => {
    let session = live();
    const ceilings = [4000, 8000, 16_000, 32_000, 64_000, 120_000, 120_000].map((expected) => {
      session = afterRead(session, failed({ kind: 'server-error', status: 500 }), at(0, 1));
      return [session.step.do === 'read' ? session.step.atMs : null, expected];
    });
    for (const [actual, expected] of ceilings) expect(actual).toBe(expected);
    expect(afterRead(session, succeeded('data'), at(0)).step).toEqual({ do: 'read', atMs: 5000 });
  });

  it('waits as long as a busy server asks, also when a person is in a hurry', () => {
    const busy: Failure = { kind: 'server-busy', status: 503, retryAfterMs: 90_000 };
    const waiting = afterRead(live(), failed(busy), at(0, 0));
    expect(waiting.step).toEqual({ do: 'read', atMs: 90_000 });
    expect(refreshed(waiting, 10_000).step).toEqual({ do: 'read', atMs: 90_000 });
  });

  it('backs off from a server that grants every subscription and then knows none', () => {
    let session = live();
    session = afterRead({ ...session, hasBeenLive: false }, failed({ kind: 'no-subscription' }), at(0, 1));
    const pauses = Array.from({ length: 4 }, () => {
      session = afterSubscribe(session, succeeded(undefined), at(0));
      session = afterRead(session, failed({ kind: 'no-subscription' }), at(0, 1));
      return session.step.do === 'subscribe' ? session.step.atMs : null;
    });
    expect(pauses).toEqual([8000, 16_000, 32_000, 64_000]);
  });

  it('never comes back sooner than two seconds', () => {
    const session = afterRead(live(), failed({ kind: 'server-error', status: 500 }), at(0, 0));
    expect(session.step).toEqual({ do: 'read', atMs: 2000 });
  });

  it('waits for a seat a minute, then twice as long each time, and never over a quarter of an hour', () => {
    let session = afterSignIn(startSession(true, 0), hour, at(0));
    const waits = Array.from({ length: 6 }, () => {
      session = afterSubscribe(session, failed({ kind: 'no-seat' }), at(0));
      return session.connection.phase === 'no-seat' ? session.connection.retryAtMs / MINUTE : null;
    });
    expect(waits).toEqual([1, 2, 4, 8, 15, 15]);
  });

  it('tries the other name for a statistic once when the subscription is refused', () => {
    const first = afterSubscribe(startSession(true, 0), failed(refusal), at(0));
    expect([first.nameKey, first.step.do]).toEqual(['statName', 'subscribe']);
    const second = afterSubscribe(first, failed(refusal), at(0));
    expect(second.connection).toEqual({ phase: 'stopped', failure: refusal });
  });
});

describe('signed in elsewhere', () => {
  it('takes the session back by itself once, after a moment', () => {
    const session = afterRead(live(), failed({ kind: 'token-invalid' }), at(MINUTE, 1));
    expect(session.connection).toEqual({ phase: 'taken-over', retryAtMs: MINUTE + 3000 });
    expect(session.step).toEqual({ do: 'sign-in', atMs: MINUTE + 3000 });
  });

  it('only subscribes again when the subscription alone is gone', () => {
    expect(afterRead(live(), failed({ kind: 'no-subscription' }), at(0)).step.do).toBe('subscribe');
  });

  it('does not take it back twice within ten minutes, and leaves it after three times', () => {
    const lost = (session: Session, ms: number) =>
      afterRead(session, failed({ kind: 'token-invalid' }), at(ms, 1));
    const regained = (session: Session, ms: number) => {
      const subscribed = afterSubscribe(afterSignIn(session, hour, at(ms)), succeeded(undefined), at(ms));
      return afterRead(subscribed, succeeded('data'), at(ms));
    };
    const once = lost(live(), 0);
    const twice = lost(regained(once, 3000), MINUTE);
    expect(twice.connection).toEqual({ phase: 'taken-over', retryAtMs: 10 * MINUTE + 3000 });
    const thrice = lost(regained(twice, 10 * MINUTE + 3000), 11 * MINUTE);
    expect(thrice.connection).toEqual({ phase: 'taken-over', retryAtMs: null });
    expect(thrice.step).toEqual({ do: 'nothing' });
    expect(takenBack(thrice, 12 * MINUTE).step).toEqual({ do: 'sign-in', atMs: 12 * MINUTE });
  });

  it('does not suspect another program right after it renewed the token itself', () => {
    const renewed = afterSignIn({ ...live(), step: { do: 'sign-in', atMs: 0 } }, hour, at(0));
    const session = afterRead(renewed, failed({ kind: 'no-subscription' }), at(0, 1));
    expect(session.connection.phase).toBe('reconnecting');
    expect(session.step.do).toBe('subscribe');
  });
});

describe('the token', () => {
  it('is renewed when nine tenths of its life are over, and the data goes on at its pace', () => {
    const before = afterRead(live(), succeeded('data'), at(53 * MINUTE));
    expect(before.step.do).toBe('read');
    const due = afterRead(before, succeeded('data'), at(54 * MINUTE));
    expect([due.connection.phase, due.step.do]).toEqual(['live', 'sign-in']);
    const renewed = afterSignIn(due, hour, at(54 * MINUTE));
    expect([renewed.connection.phase, renewed.step]).toEqual([
      'live',
      { do: 'read', atMs: 54 * MINUTE + 5000 },
    ]);
  });

  it('that ended by itself is no sign of another program', () => {
    const session = afterRead(live(), failed({ kind: 'token-invalid' }), at(61 * MINUTE));
    expect([session.connection.phase, session.step.do]).toEqual(['reconnecting', 'sign-in']);
  });

  it('that cannot be renewed just now is used on', () => {
    const due = afterRead(live(), succeeded('data'), at(55 * MINUTE));
    const session = afterSignIn(due, failed(unreachable), at(55 * MINUTE));
    expect([session.connection.phase, session.step.do]).toEqual(['live', 'read']);
  });
});

describe('a person who asks for data now', () => {
  it('gets it, but never sooner than two seconds after the last request', () => {
    expect(refreshed(live(), 500).step).toEqual({ do: 'read', atMs: 2000 });
    expect(refreshed(live(), 3000).step).toEqual({ do: 'read', atMs: 3000 });
  });

  it('starts again from the sign-in after a stop', () => {
    const stopped = afterSignIn(startSession(true, 0), failed(unreachable), at(0));
    expect(refreshed(stopped, 10_000).step).toEqual({ do: 'sign-in', atMs: 10_000 });
  });

  it('gets no second try with a secret that is known to be wrong', () => {
    const stopped = afterSignIn(startSession(false, 0), failed({ kind: 'wrong-secret' }), at(0));
    expect(refreshed(stopped, 10_000)).toBe(stopped);
  });

  it('sees the countdown move to when it will be', () => {
    const waiting = afterRead(live(), failed({ kind: 'server-error', status: 500 }), at(0, 1));
    expect(refreshed(waiting, 1000).connection).toMatchObject({ phase: 'reconnecting', retryAtMs: 2000 });
  });

  it('gets nothing while signed out', () => {
    expect(refreshed(signedOutSession, 0)).toBe(signedOutSession);
  });
});
