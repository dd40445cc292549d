import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../src-main/core/failure';
import { endSession, signedOutSession, startSession } from '../../../../src-main/core/session/session';
import { after, begun, dueMs, failures, happening, HOUR, live, MINUTE } from '../../../support/walk-session';

describe('the way from signed out to live', () => {
  it('does nothing while nobody is signed in', () => {
    expect(signedOutSession.step).toEqual({ do: 'nothing' });
    expect(signedOutSession.connection).toEqual({ phase: 'signed-out' });
  });

  it('signs in, subscribes, reads, and is live with the first data', () => {
    const first = begun();
    expect([first.connection.phase, first.step]).toEqual(['signing-in', { do: 'sign-in', atMs: 0 }]);
    const second = after(first, happening.signedIn(), 10);
    expect([second.connection.phase, second.step]).toEqual(['subscribing', { do: 'subscribe', atMs: 10 }]);
    const third = after(second, happening.subscribed(), 20);
    expect([third.connection.phase, third.step]).toEqual(['waiting-for-data', { do: 'read', atMs: 20 }]);
    const fourth = after(third, happening.data(), 30);
    expect([fourth.connection.phase, fourth.step]).toEqual(['live', { do: 'read', atMs: 5030 }]);
  });

  it('asks soon again while the server gathers its first data, then at the usual pace', () => {
    let session = after(begun(), happening.subscribed(), 0);
    const pauses = Array.from({ length: 7 }, () => {
      session = after(session, happening.notReady(), 0);
      return dueMs(session.step, 'read');
    });
    expect(session.connection.phase).toBe('waiting-for-data');
    expect(pauses).toEqual([2000, 2000, 2000, 2000, 2000, 5000, 5000]);
  });

  it('stays live at the usual pace when the server gathers anew', () => {
    const session = after(live(), happening.notReady(), 5000);
    expect([session.connection.phase, session.step]).toEqual(['live', { do: 'read', atMs: 10_000 }]);
  });

  it('counts from the beginning again how often the server was not ready', () => {
    const gathering = Array.from({ length: 6 }, () => happening.notReady());
    const waited = after(after(begun(), happening.subscribed(), 0), gathering, 0);
    expect(waited.notReadyInARow).toBe(6);
    expect(after(waited, happening.data(), 0).notReadyInARow).toBe(0);
    expect(after(waited, happening.subscribed(), 0).notReadyInARow).toBe(0);
  });

  it('knows of the account before only who looks, who is away and how often was signed in', () => {
    const busy = after(live(), { type: 'left' }, 5000);
    const next = startSession(busy, { isAttended: false, isSameUser: true }, 6000);
    expect([next.hasBeenLive, next.renewAtMs, next.isAttended]).toEqual([false, null, false]);
    expect([next.absence, next.signInsMs]).toEqual([{ sinceMs: 5000, isGivenBack: false }, [0]]);
    const other = startSession(busy, { isAttended: false, isSameUser: false }, 6000);
    expect([other.absence, other.signInsMs]).toEqual([busy.absence, []]);
    const ended = endSession(busy);
    expect([ended.connection.phase, ended.step, ended.absence]).toEqual([
      'signed-out',
      { do: 'nothing' },
      busy.absence,
    ]);
  });
});

describe('a sign-in that fails', () => {
  it.each<Failure>([
    { kind: 'wrong-secret' },
    { kind: 'password-refused' },
    { kind: 'privilege-missing' },
    { kind: 'address-invalid', reason: 'not-a-host' },
    { kind: 'keychain-unavailable', reason: 'locked', detail: '' },
    { kind: 'key-refused' },
    { kind: 'disk-unavailable', what: 'ledger', detail: '' },
    { kind: 'unreachable', cause: 'proxy-sign-in', detail: 'proxy:3128' },
    { kind: 'file-not-saved', detail: '' },
    { kind: 'demo-unavailable', detail: '' },
    { kind: 'request-refused', detail: '' },
  ])('stops at $kind and waits for a person', (failure) => {
    const session = after(begun(false), happening.signInFailed(failure), 0);
    expect(session.connection).toEqual({ phase: 'stopped', failure });
    expect(session.step).toEqual({ do: 'nothing' });
  });

  it('tells a person at the form that the tenant cannot be reached instead of trying on', () => {
    const session = after(begun(true), happening.signInFailed(failures.unreachable), 0);
    expect(session.connection).toEqual({ phase: 'stopped', failure: failures.unreachable });
  });

  it('tries on by itself when nobody is at the form', () => {
    const session = after(begun(false), happening.signInFailed(failures.unreachable), 0, 1);
    expect(session.connection).toMatchObject({
      phase: 'reconnecting',
      failure: failures.unreachable,
      retryAtMs: 4000,
    });
    expect(session.step).toEqual({ do: 'sign-in', atMs: 4000 });
  });

  it('never signs in by itself more than three times in ten minutes', () => {
    let session = begun(false);
    const signIns: number[] = [];
    for (let now = 0; now < 40 * MINUTE;) {
      signIns.push(now);
      session = after(session, happening.signInFailed(failures.serverError), now, 0);
      if (session.step.do === 'ask-opinion') {
        session = after(session, { type: 'opinion-heard', isServerAnswering: null }, session.step.atMs);
      }
      now = dueMs(session.step, 'sign-in');
    }
    const mostInTenMinutes = Math.max(
      ...signIns.map((start) => signIns.filter((ms) => ms >= start && ms < start + 10 * MINUTE).length),
    );
    expect(mostInTenMinutes).toBe(3);
    expect(signIns[3]).toBe(10 * MINUTE);
  });

  it('tries on beyond that budget while the server is not reached at all', () => {
    let session = begun(false);
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const now = dueMs(session.step, 'sign-in');
      session = after(session, happening.signInFailed(failures.unreachable), now, 0);
      expect(session.step).toEqual({ do: 'sign-in', atMs: now + 2000 });
    }
    expect(session.signInsMs).toEqual([]);
  });

  it('replaces a token that is refused at once, and stops at the second', () => {
    const signedIn = after(begun(), happening.signedIn(), 0);
    const once = after(signedIn, happening.subscribingFailed(failures.tokenInvalid), 0);
    expect([once.connection.phase, once.step.do]).toEqual(['reconnecting', 'sign-in']);
    const twice = after(
      once,
      [happening.signedIn(), happening.subscribingFailed(failures.tokenInvalid)],
      5000,
    );
    expect(twice.connection).toEqual({ phase: 'stopped', failure: failures.tokenInvalid });
  });

  it('forgives a refused token once data has come', () => {
    const once = after(
      begun(),
      [happening.signedIn(), happening.subscribingFailed(failures.tokenInvalid)],
      0,
    );
    const well = after(once, [happening.signedIn(), happening.subscribed(), happening.data()], 5000);
    expect(well.refusedTokensInARow).toBe(0);
  });
});

describe('the token', () => {
  it('is renewed when nine tenths of its life are over, and the data goes on at its pace', () => {
    const before = after(live(), happening.data(), 54 * MINUTE - 5001);
    expect(before.step.do).toBe('read');
    const soon = after(before, happening.data(), 54 * MINUTE - 5000);
    expect([soon.connection.phase, soon.step]).toEqual(['live', { do: 'sign-in', atMs: 54 * MINUTE }]);
    const due = after(before, happening.data(), 54 * MINUTE);
    expect(due.step).toEqual({ do: 'sign-in', atMs: 54 * MINUTE });
    const renewed = after(due, happening.signedIn(), 54 * MINUTE + 100);
    expect([renewed.connection.phase, renewed.step]).toEqual([
      'live',
      { do: 'read', atMs: 54 * MINUTE + 5000 },
    ]);
    expect(renewed.tokenEndsAtMs).toBe(114 * MINUTE + 100);
  });

  it('is renewed while the server gathers, too', () => {
    const due = after(live(), happening.notReady(), 54 * MINUTE);
    expect(due.step.do).toBe('sign-in');
  });

  it('without an end is never renewed', () => {
    const session = after(begun(), [happening.signedIn(null), happening.subscribed(), happening.data()], 0);
    expect([session.renewAtMs, session.tokenEndsAtMs]).toEqual([null, null]);
    expect(after(session, happening.data(), 100 * HOUR).step.do).toBe('read');
  });

  it('that claims to live for a second is used for a minute', () => {
    const session = after(begun(), happening.signedIn(1000), 0);
    expect([session.renewAtMs, session.tokenEndsAtMs]).toEqual([54_000, MINUTE]);
  });

  it('is renewed later where there were two sign-ins in the hour, but before it ends', () => {
    const second = after(after(begun(), happening.signedIn(), 0), happening.signedIn(), MINUTE);
    expect(second.renewAtMs).toBe(60 * MINUTE);
    const third = after(second, happening.signedIn(), 2 * MINUTE);
    expect(third.renewAtMs).toBe(61 * MINUTE);
    const short = after(second, happening.signedIn(10 * MINUTE), 2 * MINUTE);
    expect(short.renewAtMs).toBe(12 * MINUTE - 2000);
  });

  it('that ended by itself is no sign of another program', () => {
    const session = after(live(), happening.readFailed(failures.tokenInvalid), 60 * MINUTE);
    expect([session.connection.phase, session.step.do]).toEqual(['reconnecting', 'sign-in']);
    const early = after(live(), happening.readFailed(failures.tokenInvalid), 60 * MINUTE - 1);
    expect(early.connection.phase).toBe('taken-over');
  });

  it('that cannot be renewed just now is used on, and tried again in half a minute', () => {
    const due = after(live(), happening.data(), 55 * MINUTE);
    const session = after(due, happening.signInFailed(failures.unreachable), 55 * MINUTE);
    expect([session.connection.phase, session.step]).toEqual([
      'live',
      { do: 'read', atMs: 55 * MINUTE + 5000 },
    ]);
    expect(session.renewAtMs).toBe(55 * MINUTE + 30_000);
  });

  it('that cannot be renewed because the secret changed stops', () => {
    const due = after(live(), happening.data(), 55 * MINUTE);
    const session = after(due, happening.signInFailed(failures.wrongSecret), 55 * MINUTE);
    expect(session.connection).toEqual({ phase: 'stopped', failure: failures.wrongSecret });
  });
});
