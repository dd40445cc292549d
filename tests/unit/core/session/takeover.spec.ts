import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../src-main/core/session/session';
import { after, dueMs, failures, happening, HOUR, live, MINUTE } from '../../../support/walk-session';

const takeBack = { type: 'asked', what: 'take-back' } as const;
const stayQuiet = { type: 'asked', what: 'stay-quiet' } as const;

const loseToken = (session: Session, ms: number, random = 1) =>
  after(session, happening.readFailed(failures.tokenInvalid), ms, random);
const loseSubscription = (session: Session, ms: number) =>
  after(session, happening.readFailed(failures.noSubscription), ms, 1);
const signInAgain = (session: Session, ms: number) =>
  after(session, [happening.signedIn(), happening.subscribed(), happening.data()], ms);
const subscribeAgain = (session: Session, ms: number) =>
  after(session, [happening.subscribed(), happening.data()], ms);

describe('signed in elsewhere', () => {
  it('takes the session back by itself once, after a moment', () => {
    const session = loseToken(live(), MINUTE);
    expect(session.connection).toEqual({ phase: 'taken-over', retryAtMs: MINUTE + 3000 });
    expect(session.step).toEqual({ do: 'sign-in', atMs: MINUTE + 3000 });
    expect(loseToken(live(), MINUTE, 0).step).toEqual({ do: 'sign-in', atMs: MINUTE + 1500 });
  });

  it('only subscribes again when the subscription alone is gone', () => {
    expect(loseSubscription(live(), 0).step).toEqual({ do: 'subscribe', atMs: 3000 });
  });

  it('is suspected while the server gathers its data too', () => {
    const waiting = after(live(), [{ type: 'board-changed' }, happening.subscribed()], 0);
    expect(waiting.connection.phase).toBe('waiting-for-data');
    expect(loseToken(waiting, MINUTE).connection.phase).toBe('taken-over');
  });

  it('is not suspected before data ever came', () => {
    expect(loseToken({ ...live(), hasBeenLive: false }, MINUTE).connection.phase).toBe('reconnecting');
  });

  it('is not suspected right after Perch renewed the token itself', () => {
    const renewed = after({ ...live(), step: { do: 'sign-in', atMs: 0 } }, happening.signedIn(), 0);
    const session = loseSubscription(renewed, 0);
    expect([session.connection.phase, session.step.do]).toEqual(['reconnecting', 'subscribe']);
  });

  it('is not suspected while something else is wrong already', () => {
    const failing = after(live(), happening.readFailed(failures.serverError), 0);
    expect(loseToken(failing, 4000).connection.phase).toBe('reconnecting');
  });

  it('takes a subscription back not twice within ten minutes, and leaves it after three flips in fifteen', () => {
    const once = loseSubscription(live(), 0);
    const twice = loseSubscription(subscribeAgain(once, 3000), MINUTE);
    expect(twice.connection).toEqual({ phase: 'taken-over', retryAtMs: 10 * MINUTE + 3000 });
    const thrice = loseSubscription(subscribeAgain(twice, 10 * MINUTE + 3000), 15 * MINUTE - 1);
    expect(thrice.connection).toEqual({ phase: 'taken-over', retryAtMs: null });
    expect(thrice.step).toEqual({ do: 'nothing' });
  });

  it('takes a subscription back soon again when it was left alone for ten minutes', () => {
    const once = loseSubscription(live(), 0);
    const later = loseSubscription(subscribeAgain(once, 3000), 10 * MINUTE + 3000);
    expect(dueMs(later.step, 'subscribe')).toBe(10 * MINUTE + 6000);
  });

  it('counts flips of a subscription for a quarter of an hour only', () => {
    const once = loseSubscription(live(), 0);
    const twice = loseSubscription(subscribeAgain(once, 3000), MINUTE);
    const thrice = loseSubscription(subscribeAgain(twice, 10 * MINUTE + 3000), 15 * MINUTE);
    expect(thrice.connection).toMatchObject({ phase: 'taken-over', retryAtMs: expect.any(Number) as number });
  });

  it('signs in for it twice in an hour at the most, whoever asked for the first', () => {
    const once = loseToken(live(), MINUTE);
    const twice = loseToken(signInAgain(once, MINUTE + 3000), 2 * MINUTE);
    expect(twice.connection).toEqual({ phase: 'taken-over', retryAtMs: HOUR });
    const thrice = loseToken(signInAgain(twice, HOUR), HOUR + MINUTE);
    expect(thrice.connection).toEqual({ phase: 'taken-over', retryAtMs: null });
  });

  it('forgets flips that lie three hours back', () => {
    const once = loseToken(live(), MINUTE);
    const twice = loseToken(signInAgain(once, MINUTE + 3000), 2 * MINUTE);
    const thrice = loseToken(signInAgain(twice, 2.5 * HOUR), MINUTE + 3 * HOUR);
    expect(thrice.connection).toMatchObject({ retryAtMs: expect.any(Number) as number });
    expect(thrice.takenOverMs).toEqual([2 * MINUTE, MINUTE + 3 * HOUR]);
  });

  it('takes a subscription back without asking the budget of sign-ins', () => {
    const spent = { ...live(), ownSignInsMs: [0, 10, 20] };
    expect(dueMs(loseSubscription(spent, MINUTE).step, 'subscribe')).toBe(MINUTE + 3000);
  });

  it('with a token that never ends is suspected too', () => {
    const endless = { ...live(), tokenEndsAtMs: null };
    expect(loseToken(endless, 100 * HOUR).connection.phase).toBe('taken-over');
  });

  it('keeps to the budget of sign-ins too', () => {
    const spent = { ...live(), signInsMs: [], ownSignInsMs: [0, 10, 20] };
    expect(dueMs(loseToken(spent, MINUTE).step, 'sign-in')).toBe(10 * MINUTE);
  });
});

describe('a person whose session another program has', () => {
  it('takes it back at once, with a clean slate', () => {
    const once = loseSubscription(live(), 0);
    const twice = loseSubscription(subscribeAgain(once, 3000), MINUTE);
    const taken = after(twice, takeBack, 2 * MINUTE);
    expect([taken.connection.phase, taken.step]).toEqual(['signing-in', { do: 'sign-in', atMs: 2 * MINUTE }]);
    expect([taken.takenOverMs, taken.reclaimedMs]).toEqual([[], []]);
  });

  it('may leave it there: then it is taken back only when she says so', () => {
    const quiet = after(loseToken(live(), 0), stayQuiet, 100);
    expect([quiet.connection, quiet.step]).toEqual([
      { phase: 'taken-over', retryAtMs: null },
      { do: 'nothing' },
    ]);
    expect(after(quiet, takeBack, MINUTE).step).toEqual({ do: 'sign-in', atMs: MINUTE });
  });

  it('changes nothing by either while the session is hers', () => {
    expect(after(live(), takeBack, 0)).toEqual(live());
    expect(after(live(), stayQuiet, 0)).toEqual(live());
  });
});
