import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../../src-main/core/session/absence';
import type { Session } from '../../../../src-main/core/session/session';
import { after, begun, failures, happening, HOUR, live, MINUTE } from '../../../support/walk-session';

const left = { type: 'left' } as const;
const gaveBack = { type: 'gave-back' } as const;
const back = { type: 'came-back' } as const;

const away = (session: Session = live(), nowMs = 1000) => after(session, left, nowMs);

describe('while nobody is there', () => {
  it('nothing is asked, and after two minutes the subscription is given back', () => {
    expect(nextStep(live())).toEqual({ do: 'read', atMs: 5000 });
    expect(nextStep(away())).toEqual({ do: 'give-back', atMs: 121_000 });
    expect(nextStep(after(away(), gaveBack, 121_000))).toEqual({ do: 'nothing' });
  });

  it('the two minutes count from when she left first', () => {
    expect(nextStep(after(away(), left, 60_000))).toEqual({ do: 'give-back', atMs: 121_000 });
  });

  it('an answer that was under way still counts', () => {
    const session = after(away(), happening.data(), 1500);
    expect(session.lastRequestEndedMs).toBe(1500);
    expect(nextStep(session)).toEqual({ do: 'give-back', atMs: 121_000 });
  });

  it('what another program holds is not given back', () => {
    const taken = after(away(), happening.readFailed(failures.tokenInvalid), 1500);
    expect(nextStep(taken)).toEqual({ do: 'nothing' });
    const seatless = after(
      away(after(begun(), happening.signedIn(), 0)),
      happening.subscribingFailed(failures.noSeat),
      1500,
    );
    expect(nextStep(seatless)).toEqual({ do: 'nothing' });
  });

  it('what has stopped stays so', () => {
    const stopped = after(begun(false), happening.signInFailed(failures.wrongSecret), 0);
    expect(nextStep(away(stopped))).toEqual({ do: 'nothing' });
    expect(after(away(stopped), back, MINUTE).connection).toEqual(stopped.connection);
  });
});

describe('somebody who comes back', () => {
  it('gets data within three seconds, by the subscription that is still there', () => {
    const session = after(away(), back, MINUTE, 1);
    expect([session.connection.phase, session.step]).toEqual(['live', { do: 'read', atMs: MINUTE + 3000 }]);
    expect(session.absence).toBeNull();
    expect(after(away(), back, MINUTE, 0).step).toEqual({ do: 'read', atMs: MINUTE });
  });

  it('gets a new subscription where it was given back', () => {
    const session = after(after(away(), gaveBack, 121_000), back, 5 * MINUTE, 0);
    expect([session.connection.phase, session.step]).toEqual([
      'subscribing',
      { do: 'subscribe', atMs: 5 * MINUTE },
    ]);
  });

  it('gets a new token first where the old one ended meanwhile', () => {
    const given = after(away(), gaveBack, 121_000);
    const session = after(given, back, HOUR, 0);
    expect([session.connection.phase, session.step]).toEqual(['signing-in', { do: 'sign-in', atMs: HOUR }]);
    expect(after(given, back, HOUR - 1, 0).step.do).toBe('subscribe');
    expect(after(session, happening.signedIn(), HOUR).step.do).toBe('subscribe');
  });

  it('is not told of a takeover when the server dropped the session meanwhile', () => {
    const session = after(away(), back, MINUTE);
    const lost = after(session, happening.readFailed(failures.noSubscription), MINUTE + 1500);
    expect([lost.connection.phase, lost.step.do]).toEqual(['reconnecting', 'subscribe']);
  });

  it('waits on for a seat, or for another program, as long as was planned', () => {
    const seatless = after(
      away(after(begun(), happening.signedIn(), 0)),
      happening.subscribingFailed(failures.noSeat),
      1500,
    );
    expect(after(seatless, back, 10_000, 1).step).toEqual({ do: 'subscribe', atMs: 61_500 });
    expect(after(seatless, back, 2 * MINUTE, 1).step).toEqual({ do: 'subscribe', atMs: 2 * MINUTE + 3000 });
    const taken = after(away(), happening.readFailed(failures.tokenInvalid), 1500, 1);
    const backThen = after(taken, back, 2000, 0);
    expect([backThen.connection, backThen.step]).toEqual([
      { phase: 'taken-over', retryAtMs: 4500 },
      { do: 'sign-in', atMs: 4500 },
    ]);
  });

  it('during a trouble sees the next attempt come forward, but not before the server wants it', () => {
    const failing = after(
      live(),
      [1, 2, 3, 4, 5, 6].map(() => happening.readFailed(failures.unreachable)),
      0,
      1,
    );
    const session = after(away(failing), back, 10_000, 0);
    expect(session.step).toEqual({ do: 'read', atMs: 10_000 });
    expect(session.connection).toMatchObject({ phase: 'reconnecting', retryAtMs: 10_000 });
    const busy = happening.readFailed({ kind: 'server-busy', status: 503, retryAfterMs: 90_000 });
    expect(after(away(after(live(), busy, 0, 1)), back, 10_000, 0).step).toEqual({
      do: 'read',
      atMs: 90_000,
    });
  });

  it('during a trouble with the sign-in or the subscription goes on with those', () => {
    const signingIn = after(begun(false), happening.signInFailed(failures.unreachable), 0, 1);
    expect(after(away(signingIn), back, 10_000, 0).step).toEqual({ do: 'sign-in', atMs: 10_000 });
    const subscribing = after(
      after(begun(false), happening.signedIn(), 0),
      happening.subscribingFailed(failures.serverError),
      0,
      1,
    );
    expect(after(away(subscribing), back, 10_000, 0).step).toEqual({ do: 'subscribe', atMs: 10_000 });
  });

  it('during a second opinion goes on with the attempt after it', () => {
    const failing = after(
      live(),
      [1, 2].map(() => happening.readFailed(failures.serverError)),
      0,
      1,
    );
    expect(failing.step.do).toBe('ask-opinion');
    expect(after(away(failing), back, 10_000, 0).step).toEqual({ do: 'read', atMs: 10_000 });
    const atSubscribing = after(
      after(begun(false), happening.signedIn(), 0),
      [1, 2].map(() => happening.subscribingFailed(failures.serverError)),
      0,
      1,
    );
    expect(after(away(atSubscribing), back, 10_000, 0).step).toEqual({ do: 'subscribe', atMs: 10_000 });
  });

  it('with a token that never ends goes on with it', () => {
    const endless = after(begun(), [happening.signedIn(null), happening.subscribed(), happening.data()], 0);
    expect(after(away(endless), back, 100 * HOUR, 0).step.do).toBe('read');
  });

  it('who never left changes nothing', () => {
    expect(after(live(), back, 0)).toEqual(live());
  });

  it('while the subscription was just being given back gets a new one', () => {
    const session = after(after(away(), back, 121_050), gaveBack, 121_100);
    expect([session.connection.phase, session.step.do]).toEqual(['subscribing', 'subscribe']);
  });
});
