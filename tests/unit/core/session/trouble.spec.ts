import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../src-main/core/failure';
import type { Session } from '../../../../src-main/core/session/session';
import { signedOutSession } from '../../../../src-main/core/session/session';
import { after, begun, dueMs, failures, happening, HOUR, live, MINUTE } from '../../../support/walk-session';

const refresh = { type: 'asked', what: 'refresh' } as const;
const fails = happening.readFailed;

/** The session after the opinion that may lie between a failure and the next attempt. */
function pastOpinion(session: Session): Session {
  return session.step.do === 'ask-opinion'
    ? after(session, { type: 'opinion-heard', isServerAnswering: null }, session.step.atMs)
    : session;
}

describe('a failure while live', () => {
  it('backs off longer with each failure in a row and returns to the usual pace after data', () => {
    let session = live();
    const waits = [4000, 8000, 16_000, 32_000, 64_000, 120_000, 120_000].map(() => {
      session = pastOpinion(after(session, fails(failures.serverError), 0, 1));
      return dueMs(session.step, 'read');
    });
    expect(waits).toEqual([4000, 8000, 16_000, 32_000, 64_000, 120_000, 120_000]);
    const well = after(session, happening.data(), 0);
    expect(well.step).toEqual({ do: 'read', atMs: 5000 });
    expect([well.failuresInARow, well.failingSinceMs, well.opinionsAsked]).toEqual([0, null, 0]);
  });

  it('waits as long as a busy server asks, also when a person is in a hurry', () => {
    const busy: Failure = { kind: 'server-busy', status: 503, retryAfterMs: 90_000 };
    const waiting = after(live(), fails(busy), 0, 0);
    expect(waiting.step).toEqual({ do: 'read', atMs: 90_000 });
    expect(after(waiting, refresh, 10_000).step).toEqual({ do: 'read', atMs: 90_000 });
  });

  it('backs off from a server that grants every subscription and then knows none', () => {
    let session: Session = { ...live(), hasBeenLive: false };
    session = after(session, fails(failures.noSubscription), 0, 1);
    const pauses = Array.from({ length: 4 }, () => {
      session = after(session, [happening.subscribed(), fails(failures.noSubscription)], 0, 1);
      return dueMs(session.step, 'subscribe');
    });
    expect(pauses).toEqual([8000, 16_000, 32_000, 64_000]);
  });

  it('never comes back sooner than two seconds', () => {
    expect(after(live(), fails(failures.serverError), 0, 0).step).toEqual({ do: 'read', atMs: 2000 });
  });

  it('by a request for data that is refused makes the subscription anew', () => {
    const refused: Failure = { kind: 'subscription-refused', code: '', message: '' };
    expect(after(live(), fails(refused), 0).step.do).toBe('subscribe');
  });

  it.each<Failure>([{ kind: 'certificate', reason: 'expired', detail: '' }, { kind: 'privilege-missing' }])(
    'by $kind stops until a person acts',
    (failure) => {
      expect(after(live(), fails(failure), 0).connection).toEqual({ phase: 'stopped', failure });
    },
  );

  it.each<Failure>([{ kind: 'answer-unreadable', detail: '' }, failures.unreachable])(
    'by $kind is tried again',
    (failure) => {
      expect(after(live(), fails(failure), 0).connection).toMatchObject({ phase: 'reconnecting', failure });
    },
  );

  it('waits for a seat a minute, then twice as long each time, and never over a quarter of an hour', () => {
    let session = after(begun(), happening.signedIn(), 0);
    const waits = Array.from({ length: 6 }, () => {
      session = after(session, happening.subscribingFailed(failures.noSeat), 0);
      expect(session.connection.phase).toBe('no-seat');
      return dueMs(session.step, 'subscribe') / MINUTE;
    });
    expect(waits).toEqual([1, 2, 4, 8, 15, 15]);
    expect(after(session, happening.subscribed(), 0).seatRefusalsInARow).toBe(0);
  });
});

describe('the breaker', () => {
  const failing = (times: number, nowMs = 0) =>
    after(
      live(),
      Array.from({ length: times }, () => fails(failures.unreachable)),
      nowMs,
      0,
    );

  it('opens after five failures in a row: then nothing goes out for a quarter of a minute at least', () => {
    expect(dueMs(pastOpinion(failing(4)).step, 'read')).toBeLessThan(15_000);
    expect(dueMs(pastOpinion(failing(5)).step, 'read')).toBe(15_000);
  });

  it('opens after a minute of failures, however few', () => {
    const first = failing(1);
    expect(dueMs(after(first, fails(failures.unreachable), MINUTE - 1, 0).step, 'read')).toBe(MINUTE + 1999);
    const second = after(first, fails(failures.unreachable), MINUTE, 0);
    expect(dueMs(pastOpinion(second).step, 'read')).toBe(MINUTE + 15_000);
  });

  it('closes with the first answer', () => {
    const well = after(failing(6), happening.notReady(), MINUTE);
    expect(dueMs(after(well, fails(failures.unreachable), MINUTE, 0).step, 'read')).toBe(MINUTE + 2000);
  });
});

describe('a second opinion', () => {
  const heard = (isServerAnswering: boolean | null) =>
    ({ type: 'opinion-heard', isServerAnswering }) as const;
  const twice = () => after(live(), [fails(failures.serverError), fails(failures.serverError)], 0, 1);

  it('is not asked for after one failure', () => {
    expect(after(live(), fails(failures.serverError), 0, 1).step.do).toBe('read');
  });

  it('is asked for once when a failure repeats, between it and the next attempt', () => {
    const session = twice();
    expect(session.step).toEqual({ do: 'ask-opinion', atMs: 2000 });
    expect(session.connection).toMatchObject({ retryAtMs: 8000, isServerAnswering: null });
    const after2 = after(session, heard(true), 2100);
    expect(after2.step).toEqual({ do: 'read', atMs: 8000 });
    expect(after2.connection).toMatchObject({
      phase: 'reconnecting',
      retryAtMs: 8000,
      isServerAnswering: true,
    });
    expect(after(after2, fails(failures.serverError), 8000, 1).step.do).toBe('read');
  });

  it('is kept while the trouble lasts, and forgotten when it is over', () => {
    const silent = after(twice(), heard(false), 2100);
    const third = after(silent, fails(failures.serverError), 8000, 1);
    expect(third.connection).toMatchObject({ isServerAnswering: false });
    expect(after(third, happening.data(), 30_000).isServerAnswering).toBeNull();
  });

  it('is asked for once more when the breaker opens', () => {
    let session = after(twice(), heard(true), 2100);
    const steps = [3, 4, 5, 6].map(() => {
      session = after(session, fails(failures.serverError), 10_000, 1);
      const step = session.step.do;
      session = pastOpinion(session);
      return step;
    });
    expect(steps).toEqual(['read', 'read', 'ask-opinion', 'read']);
  });

  it('is left out where the next attempt comes as soon', () => {
    const session = after(live(), [fails(failures.serverError), fails(failures.serverError)], 0, 0.4);
    expect(session.step).toEqual({ do: 'read', atMs: 3200 });
    const longer = after(live(), [fails(failures.serverError), fails(failures.serverError)], 0, 0.5);
    expect(longer.step.do).toBe('ask-opinion');
  });

  it('comes no sooner than a busy server asked to be left alone', () => {
    const busy: Failure = { kind: 'server-busy', status: 503, retryAfterMs: 20_000 };
    const session = after(live(), [fails(failures.serverError), fails(busy)], 0, 1);
    expect(session.step).toEqual({ do: 'read', atMs: 20_000 });
  });

  it('that takes long puts the next attempt off by two seconds', () => {
    expect(after(twice(), heard(null), 9000).step).toEqual({ do: 'read', atMs: 11_000 });
  });

  it('is skipped when a person asks for data meanwhile', () => {
    expect(after(twice(), refresh, 3000).step).toEqual({ do: 'read', atMs: 3000 });
  });

  it('leaves nothing planned behind', () => {
    const heardOnce = after(twice(), heard(true), 2100);
    expect(heardOnce.afterOpinion).toEqual({ do: 'nothing' });
    expect(heardOnce.lastRequestEndedMs).toBe(2100);
  });

  it('is not wanted where nothing is tried any more', () => {
    const stopped = after(begun(false), happening.signInFailed(failures.wrongSecret), 0);
    const twiceStopped = after(stopped, happening.signInFailed(failures.wrongSecret), 0);
    expect(twiceStopped.step).toEqual({ do: 'nothing' });
  });

  it('that arrives late changes nothing but what is known', () => {
    const session = after(live(), heard(true), 100);
    expect([session.connection.phase, session.step]).toEqual(['live', { do: 'nothing' }]);
  });
});

describe('a person who asks for data now', () => {
  it('gets it, but never sooner than two seconds after the last request', () => {
    expect(after(live(), refresh, 500).step).toEqual({ do: 'read', atMs: 2000 });
    expect(after(live(), refresh, 3000).step).toEqual({ do: 'read', atMs: 3000 });
    expect(after(live(), refresh, 9000).step).toEqual({ do: 'read', atMs: 5000 });
  });

  it('starts again from the sign-in after a stop, as if nothing had failed', () => {
    const stopped = after(begun(), happening.signInFailed(failures.unreachable), 0);
    const again = after(stopped, refresh, 10_000);
    expect([again.connection.phase, again.step]).toEqual(['signing-in', { do: 'sign-in', atMs: 10_000 }]);
    const lost = after(
      { ...live(), refusedTokensInARow: 1, hasBeenLive: false },
      fails(failures.tokenInvalid),
      0,
    );
    expect(lost.connection.phase).toBe('stopped');
    expect(after(lost, refresh, 10_000).refusedTokensInARow).toBe(0);
  });

  it.each<Failure>([
    failures.wrongSecret,
    { kind: 'password-refused' },
    { kind: 'address-invalid', reason: 'not-a-host' },
  ])('gets no second try with $kind', (failure) => {
    const stopped = after(begun(false), happening.signInFailed(failure), 0);
    expect(after(stopped, refresh, 10_000)).toBe(stopped);
  });

  it('sees the countdown move to when it will be', () => {
    const waiting = after(live(), fails(failures.serverError), 0, 1);
    expect(after(waiting, refresh, 1000).connection).toMatchObject({
      phase: 'reconnecting',
      retryAtMs: 2000,
    });
    const seatless = after(
      after(begun(), happening.signedIn(), 0),
      happening.subscribingFailed(failures.noSeat),
      0,
    );
    expect(after(seatless, refresh, 3000).connection).toEqual({ phase: 'no-seat', retryAtMs: 3000 });
  });

  it('gets nothing while signed out', () => {
    expect(after(signedOutSession, refresh, 0)).toBe(signedOutSession);
  });

  it('does not take the session back by that', () => {
    const lost = after(live(), fails(failures.tokenInvalid), MINUTE);
    expect(after(lost, refresh, MINUTE + 2500)).toBe(lost);
  });
});

describe('the pace', () => {
  const pace = (chosenMs: number, isWatched: boolean) =>
    ({ type: 'pace-changed', pace: { chosenMs, isWatched } }) as const;

  it('is slower while nobody looks, and at once quicker when somebody does', () => {
    const unwatched = after(live(), pace(5000, false), 100);
    expect(unwatched.step).toEqual({ do: 'read', atMs: 15_000 });
    const later = after(unwatched, happening.data(), 15_000);
    expect(later.step).toEqual({ do: 'read', atMs: 30_000 });
    expect(after(later, pace(5000, true), 17_000).step).toEqual({ do: 'read', atMs: 20_000 });
    expect(after(later, pace(5000, true), 25_000).step).toEqual({ do: 'read', atMs: 25_000 });
  });

  it('is what the user chose, but never under two seconds', () => {
    const chosen = after(after(live(), pace(20_000, false), 0), happening.data(), 0);
    expect(chosen.step).toEqual({ do: 'read', atMs: 20_000 });
    expect(after(live(), pace(500, true), 0).step).toEqual({ do: 'read', atMs: 2000 });
  });

  it('follows what the server hints at beside its data', () => {
    expect(after(live(), happening.data(8000), 0).step).toEqual({ do: 'read', atMs: 8000 });
    expect(after(live(), happening.data(1000), 0).step).toEqual({ do: 'read', atMs: 5000 });
    const gathering = after(after(begun(), happening.subscribed(), 0), happening.notReady(9000), 0);
    expect(gathering.step).toEqual({ do: 'read', atMs: 9000 });
    expect(after(after(live(), happening.data(8000), 0), pace(5000, true), 0).step).toEqual({
      do: 'read',
      atMs: 8000,
    });
  });

  it('changes nothing about what waits for another reason', () => {
    const waiting = after(live(), fails(failures.serverError), 0, 1);
    expect(after(waiting, pace(60_000, true), 0).step).toEqual(waiting.step);
    const due = after(live(), happening.data(), 55 * MINUTE);
    expect(after(due, pace(60_000, true), 55 * MINUTE).step.do).toBe('sign-in');
  });

  it('does not let a renewed token hurry or delay the next request', () => {
    const slow = after(after(live(), pace(30_000, true), 0), happening.data(), 55 * MINUTE);
    const renewed = after(slow, happening.signedIn(), 55 * MINUTE + 200);
    expect(renewed.step).toEqual({ do: 'read', atMs: 55 * MINUTE + 30_000 });
  });
});

describe('a subscription that is refused', () => {
  const asked = {
    asked: [
      { place: 'queues', key: 'in_ewt', statistics: ['in_ewt'] },
      { place: 'agents', key: 'reason', statistics: ['reason'] },
    ],
    hasLaterFields: false,
    canAskLess: false,
  } as const;
  const refused = (message: string) =>
    happening.subscribingFailed({ kind: 'subscription-refused', code: '', message }, asked);
  const subscribing = () => after(begun(), happening.signedIn(), 0);

  it('is made anew two seconds later without what the server named', () => {
    const session = after(subscribing(), refused('Unknown statistic in_ewt'), 100);
    expect([session.connection.phase, session.step]).toEqual([
      'subscribing',
      { do: 'subscribe', atMs: 2100 },
    ]);
    expect(session.negotiation.dialect.refused).toEqual([asked.asked[0]]);
  });

  it('is searched for the culprit: what is accepted on the way is no subscription yet', () => {
    const searching = after(subscribing(), [refused(''), refused('')], 100);
    expect(searching.negotiation.search).not.toBeNull();
    const accepted = after(searching, happening.subscribed(), 5000);
    expect([accepted.connection.phase, accepted.step]).toEqual([
      'subscribing',
      { do: 'subscribe', atMs: 7000 },
    ]);
    const found = after(accepted, happening.subscribed(), 9000);
    expect([found.connection.phase, found.step.do]).toEqual(['waiting-for-data', 'read']);
  });

  it('stops with the server’s own sentence when nothing helps', () => {
    const two = after(subscribing(), [refused(''), refused('')], 0);
    const stopped = after(two, [refused('no'), refused('no'), refused('no')], 0);
    expect(stopped.connection).toEqual({
      phase: 'stopped',
      failure: { kind: 'subscription-refused', code: '', message: 'no' },
    });
    expect(stopped.step).toEqual({ do: 'nothing' });
  });

  it('is asked for again with less in it, the way it was asked for first, where there is less', () => {
    const toLose = { ...asked, canAskLess: true };
    const no = happening.subscribingFailed({ kind: 'subscription-refused', code: '', message: 'no' }, toLose);
    const less = after(subscribing(), [no, no, no, no], 0);
    expect([less.connection.phase, less.step.do, less.asksTooMuch]).toEqual([
      'subscribing',
      'subscribe',
      true,
    ]);
    expect(less.negotiation).toMatchObject({
      dialect: { nameKey: 'stat_name', refused: [] },
      firstWay: null,
      hasSearched: false,
    });
    expect(after(less, happening.subscribed(), 2000).asksTooMuch).toBe(false);
    // For another board nothing is too much yet.
    expect(after(less, { type: 'board-changed' }, 2000).asksTooMuch).toBe(false);
  });

  it('goes on with what was agreed, another time', () => {
    const agreed = after(subscribing(), [refused('in_ewt is unknown'), happening.subscribed()], 0);
    const again = after(after(agreed, happening.data(), 0), { type: 'board-changed' }, 10);
    expect(again.negotiation.dialect.refused).toEqual([asked.asked[0]]);
    expect(again.negotiation.firstWay).toBeNull();
  });
});

describe('another board', () => {
  const changed = { type: 'board-changed' } as const;

  it('is subscribed to at once', () => {
    const session = after(live(), changed, 3000);
    expect([session.connection.phase, session.step]).toEqual([
      'subscribing',
      { do: 'subscribe', atMs: 3000 },
    ]);
  });

  it('waits for what is under way otherwise', () => {
    expect(after(begun(), changed, 0).step.do).toBe('sign-in');
    const stopped = after(begun(false), happening.signInFailed(failures.wrongSecret), 0);
    expect(after(stopped, changed, 0).step).toEqual({ do: 'nothing' });
  });

  it('is subscribed to instead of asking for data of the one before, when a trouble is over', () => {
    const reconnecting = after(live(), fails(failures.serverError), 0, 1);
    expect(after(reconnecting, changed, 0).step).toEqual({ do: 'subscribe', atMs: 4000 });
    const asking = after(reconnecting, fails(failures.serverError), 0, 1);
    expect(asking.step.do).toBe('ask-opinion');
    const asked = after(after(asking, changed, 0), { type: 'opinion-heard', isServerAnswering: true }, 2000);
    expect(asked.step).toEqual({ do: 'subscribe', atMs: 8000 });
  });

  it('is subscribed to while the one before waits for its data', () => {
    const waiting = after(begun(), [happening.signedIn(), happening.subscribed()], 0);
    expect(after(waiting, changed, 0).step.do).toBe('subscribe');
  });
});

describe('a clock that was set', () => {
  it('is a cause of our own for a session that is gone', () => {
    const jumped = after(live(), { type: 'clock-jumped' }, 0);
    expect(after(jumped, fails(failures.tokenInvalid), 0).connection.phase).toBe('reconnecting');
    const settled = after(jumped, happening.data(), 5000);
    expect(after(settled, fails(failures.tokenInvalid), 10_000).connection.phase).toBe('taken-over');
  });

  it('leaves the hour of a token alone: that is measured by the other clock', () => {
    expect(after(live(), { type: 'clock-jumped' }, 0).tokenEndsAtMs).toBe(HOUR);
  });
});
