import { describe, expect, it } from 'vitest';
import { perchAt, requestsOf } from '../../support/perch-at';

const MINUTE = 60_000;

describe('while live', () => {
  it('asks every five seconds and never twice at once', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const reads = () => requestsOf(perch).filter((path) => path === 'GET /statsapi/subscription/data').length;
    const before = reads();
    for (const expected of [1, 2, 3]) {
      await perch.pass(4999);
      expect(reads() - before).toBe(expected - 1);
      await perch.pass(1);
      expect(reads() - before).toBe(expected);
    }
  });

  it('keeps the last values with their age when the server fails, and goes on by itself', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const { queues, freshness } = perch.state;
    perch.simulator.answerNextData(2, 500);
    await perch.until(() => perch.state.connection.phase === 'reconnecting');
    expect(perch.state.queues).toBe(queues);
    expect(perch.state.freshness).toEqual(freshness);
    await perch.until(() => perch.state.connection.phase === 'live');
  });

  it('says that no seat is free and gets one when there is', async () => {
    const perch = await perchAt();
    perch.simulator.takeSeats();
    await perch.signIn();
    await perch.until(() => perch.state.connection.phase === 'no-seat');
    perch.simulator.freeSeats();
    perch.clock.advance(59_000);
    expect(perch.state.connection.phase).toBe('no-seat');
    await perch.until(() => perch.state.connection.phase === 'live');
  });

  it('says that the user signed in elsewhere, keeps the values, and takes the session back once', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const { queues } = perch.state;
    perch.simulator.evict(perch.form().user);
    await perch.until(() => perch.state.connection.phase === 'taken-over');
    expect(perch.state.queues).toBe(queues);
    await perch.until(() => perch.state.connection.phase === 'live');
    perch.simulator.evict(perch.form().user);
    await perch.until(() => perch.state.connection.phase === 'taken-over');
    perch.clock.advance(5 * MINUTE);
    expect(perch.state.connection.phase).toBe('taken-over');
    perch.poller.takeBack();
    await perch.until(() => perch.state.connection.phase === 'live');
  });
});

describe('going', () => {
  it('gives the subscription back on sign-out and shows nothing any more', async () => {
    const perch = await perchAt();
    await perch.goLive();
    expect(perch.simulator.activeSubscriptions()).toBe(1);
    await perch.whileTimePasses(perch.signInDesk.signOut());
    expect(perch.simulator.activeSubscriptions()).toBe(0);
    expect(perch.state.connection.phase).toBe('signed-out');
    expect([perch.state.queues, perch.state.agents, perch.state.messages]).toEqual([[], [], []]);
    expect(perch.figures.isSubscriptionDeleted).toBe(true);
  });

  it('leaves no subscription behind that was just being made', async () => {
    const perch = await perchAt();
    await perch.signIn();
    perch.clock.advance(0);
    await perch.whileTimePasses(perch.poller.stop());
    expect(perch.simulator.activeSubscriptions()).toBe(0);
  });

  it('ends a session of the older sign-in on the server too', async () => {
    const perch = await perchAt();
    await perch.goLive({ secretKind: 'password' });
    await perch.whileTimePasses(perch.signInDesk.signOut());
    expect(requestsOf(perch).at(-1)).toBe('DELETE /statsapi/auth');
  });
});

describe('signing out while the server takes its time', () => {
  it('leaves the next user alone', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const signingOut = perch.signInDesk.signOut();
    const [, other] = perch.simulator.users;
    if (other === undefined) throw new Error('there is no other user');
    await perch.signIn({ user: other.username, secret: other.apiKey });
    await perch.whileTimePasses(signingOut);
    await perch.until(() => perch.state.connection.phase === 'live');
    expect(perch.state.profile?.user).toBe(other.username);
    expect(perch.state.queues.length).toBeGreaterThan(0);
    expect([...perch.disk.secrets.values()]).toEqual([other.apiKey]);
  });
});

describe('a subscription whose answer was lost', () => {
  it('is made anew instead of being refused for ever', async () => {
    const perch = await perchAt();
    await perch.goLive();
    // The server keeps the subscription, and yet says that there is none.
    perch.simulator.answerNextData(1, 404);
    await perch.until(() => perch.state.connection.phase === 'taken-over');
    await perch.until(() => perch.state.connection.phase === 'live');
    expect(perch.simulator.activeSubscriptions()).toBe(1);
  });
});

describe('what another program holds', () => {
  it('is not taken from it by quitting', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.simulator.evict(perch.form().user);
    await perch.until(() => perch.state.connection.phase === 'taken-over');
    const before = requestsOf(perch).filter((path) => path.startsWith('DELETE')).length;
    await perch.whileTimePasses(perch.poller.stop());
    expect(requestsOf(perch).filter((path) => path.startsWith('DELETE')).length).toBe(before);
  });
});
