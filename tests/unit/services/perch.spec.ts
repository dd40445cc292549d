import { afterEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../../src-main/simulator/simulator';
import type { SimulatorOptions } from '../../../src-main/simulator/simulator-options';
import { Disk, PerchWithoutWindows, startSmallCentre } from '../../support/perch-without-windows';

const MINUTE = 60_000;
const centres: Simulator[] = [];

async function perchAt(options: SimulatorOptions = {}, disk?: Disk): Promise<PerchWithoutWindows> {
  const simulator = await startSmallCentre(options);
  centres.push(simulator);
  return new PerchWithoutWindows(simulator, disk);
}

afterEach(async () => {
  await Promise.all(centres.splice(0).map((centre) => centre.close()));
});

const paths = (perch: PerchWithoutWindows) => perch.simulator.requests().map((r) => `${r.method} ${r.path}`);

describe('signing in', () => {
  it.each(['api-key', 'password'] as const)(
    'with the %s shows queues, agents and totals',
    async (secretKind) => {
      const perch = await perchAt();
      await perch.goLive({ secretKind });
      expect(perch.state.queues).toHaveLength(3);
      expect(perch.state.agents.length).toBeGreaterThan(5);
      expect(perch.state.totals['agents_logged']).toBeGreaterThan(5);
      expect(
        perch.state.queues.every((queue) => typeof queue.readings['service_level_target'] === 'number'),
      ).toBe(true);
    },
  );

  it('keeps the secret in the keychain when asked to, and not otherwise', async () => {
    const perch = await perchAt();
    await perch.goLive({ keepSecret: true });
    expect([...perch.disk.secrets.values()]).toEqual([perch.form().secret]);
    await perch.whileTimePasses(perch.signInDesk.signOut());
    expect(perch.disk.secrets.size).toBe(0);
    await perch.goLive({ keepSecret: false });
    expect(perch.disk.secrets.size).toBe(0);
  });

  it('goes on for this session, with a warning, when the keychain is locked', async () => {
    const perch = await perchAt();
    perch.disk.isKeychainLocked = true;
    await perch.goLive();
    expect(perch.state.desk.warning?.kind).toBe('keychain-unavailable');
  });

  it('with a wrong secret says so and tries only once', async () => {
    const perch = await perchAt();
    const result = await perch.signIn({ secret: 'wrong' });
    expect(result.ok ? null : result.failure.kind).toBe('wrong-secret');
    perch.clock.advance(60 * MINUTE);
    expect(paths(perch)).toEqual(['POST /configapi/v2/oauth/token']);
    expect(perch.disk.secrets.size).toBe(0);
  });

  it('with a password where the tenant refuses passwords says so', async () => {
    const perch = await perchAt({ passwords: 'refused' });
    const result = await perch.signIn({ secretKind: 'password' });
    expect(result.ok ? null : result.failure.kind).toBe('password-refused');
  });

  it('to a tenant that cannot be reached says why', async () => {
    const perch = await perchAt();
    await perch.simulator.close();
    const result = await perch.signIn();
    expect(result.ok ? null : result.failure).toMatchObject({ kind: 'unreachable', cause: 'refused' });
  });

  it('to something that is no host name says so without asking anybody', async () => {
    const perch = await perchAt();
    const result = await perch.signIn({ tenant: 'http://acme.example' });
    expect(result.ok ? null : result.failure.kind).toBe('address-invalid');
    expect(paths(perch)).toEqual([]);
  });

  it('that another sign-in overtakes keeps nothing and is no success', async () => {
    const perch = await perchAt();
    const first = perch.signInDesk.signIn(perch.form({ secret: 'wrong' }));
    const second = perch.signInDesk.signIn(perch.form());
    const [overtaken, winner] = await perch.whileTimePasses(Promise.all([first, second]));
    expect(overtaken.ok ? null : overtaken.failure.kind).toBe('request-refused');
    expect(winner.ok).toBe(true);
    expect([...perch.disk.secrets.values()]).toEqual([perch.form().secret]);
  });

  it('that is ended by a sign-out leaves nothing behind', async () => {
    const perch = await perchAt();
    const signingIn = perch.signInDesk.signIn(perch.form());
    const signingOut = perch.signInDesk.signOut();
    const [result] = await perch.whileTimePasses(Promise.all([signingIn, signingOut]));
    expect(result.ok).toBe(false);
    expect(perch.disk.secrets.size).toBe(0);
    expect(perch.state.connection.phase).toBe('signed-out');
  });

  it('happens by itself at the next start, with the kept secret', async () => {
    const first = await perchAt();
    await first.goLive();
    await first.whileTimePasses(first.poller.stop());
    const second = new PerchWithoutWindows(first.simulator, first.disk);
    await second.whileTimePasses(second.signInDesk.resume());
    await second.until(() => second.state.connection.phase === 'live');
    expect(second.state.profile).toEqual(first.disk.settings.profile);
  });
});

describe('while live', () => {
  it('asks every five seconds and never twice at once', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const reads = () => paths(perch).filter((path) => path === 'GET /statsapi/subscription/data').length;
    const before = reads();
    for (const expected of [1, 2, 3]) {
      await perch.until(() => perch.clock.nextInMs !== null);
      perch.clock.advance(4999);
      expect(reads() - before).toBe(expected - 1);
      perch.clock.advance(1);
      await perch.until(() => reads() - before === expected, 0);
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
    expect(paths(perch).at(-1)).toBe('DELETE /statsapi/auth');
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
    expect(perch.state.queues).toHaveLength(3);
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
    const before = paths(perch).filter((path) => path.startsWith('DELETE')).length;
    await perch.whileTimePasses(perch.poller.stop());
    expect(paths(perch).filter((path) => path.startsWith('DELETE')).length).toBe(before);
  });
});

describe('an urgent chat message', () => {
  const urgent = { urgent: true, content: 'Payment gateway is down.' };
  const countOf = (perch: PerchWithoutWindows, text: string) =>
    perch.told.filter((notice) => notice.body.includes(text)).length;

  it('is told once, however often the server lists it', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.simulator.say(urgent);
    await perch.until(() => countOf(perch, urgent.content) > 0);
    const polls = perch.figures.polls;
    await perch.until(() => perch.figures.polls > polls + 3);
    expect(countOf(perch, urgent.content)).toBe(1);
  });

  it('is not told again after a restart', async () => {
    const first = await perchAt();
    await first.goLive();
    first.simulator.say(urgent);
    await first.until(() => first.figures.urgentMessagesTold > 0 && countOf(first, urgent.content) > 0);
    await first.whileTimePasses(first.poller.stop());
    const second = new PerchWithoutWindows(first.simulator, first.disk);
    await second.goLive();
    expect(second.state.messages.some((message) => message.text === urgent.content)).toBe(true);
    expect(countOf(second, urgent.content)).toBe(0);
  });

  it('is told again, marked, when the program ended before it knew that it was shown', async () => {
    const first = await perchAt();
    await first.goLive();
    first.simulator.say(urgent);
    await first.until(() => countOf(first, urgent.content) > 0);
    const [[key, ledger] = ['', []]] = first.disk.ledgers;
    first.disk.ledgers.set(
      key,
      ledger.map((entry, index) =>
        index === ledger.length - 1 ? { ...entry, status: 'begun' as const } : entry,
      ),
    );
    const second = new PerchWithoutWindows(first.simulator, first.disk);
    await second.goLive();
    await second.until(() => countOf(second, urgent.content) > 0);
    expect(second.told.find((notice) => notice.body.includes(urgent.content))?.body).toMatch(
      /^\(perhaps told before\)/,
    );
  });

  it('is tried again with later data when the desktop did not show it', async () => {
    const perch = await perchAt();
    perch.canNotify = false;
    await perch.goLive();
    perch.simulator.say(urgent);
    await perch.until(() => perch.state.messages.some((message) => message.text === urgent.content));
    perch.canNotify = true;
    await perch.until(() => countOf(perch, urgent.content) > 0);
    expect(countOf(perch, urgent.content)).toBe(1);
  });

  it('is revealed when its notice is clicked', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.simulator.say(urgent);
    await perch.until(() => countOf(perch, urgent.content) > 0);
    perch.told.find((notice) => notice.body.includes(urgent.content))?.onClick();
    const message = perch.state.messages.find((entry) => entry.text === urgent.content);
    expect(perch.revealed).toEqual([message?.id]);
  });

  it('among many that came while nobody was signed in is told in one notice with the others', async () => {
    const perch = await perchAt();
    for (let index = 1; index <= 6; index += 1)
      perch.simulator.say({ urgent: true, content: `Alarm ${index}` });
    await perch.goLive();
    expect(perch.told).toHaveLength(1);
    expect(perch.told[0]?.title).toMatch(/^\d+ urgent messages$/);
    expect(perch.disk.ledgers.size).toBe(1);
    const told = [...perch.disk.ledgers.values()].flat().filter((entry) => entry.status === 'told');
    expect(told.length).toBe(perch.state.messages.filter((message) => message.isUrgent).length);
  });

  it('that is not urgent is not told', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.simulator.say({ urgent: false, content: 'Cake in the kitchen.' });
    await perch.until(() => perch.state.messages.some((message) => message.text === 'Cake in the kitchen.'));
    expect(countOf(perch, 'Cake')).toBe(0);
  });
});
