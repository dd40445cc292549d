import { describe, expect, it, onTestFinished } from 'vitest';
import { perchAt, requestsOf } from '../../support/perch-at';
import { PerchWithoutWindows, startSmallCentre } from '../../support/perch-without-windows';

const MINUTE = 60_000;

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
    expect(perch.state.desk.warning).toMatchObject({ kind: 'keychain-unavailable', reason: 'locked' });
  });

  it('with a wrong secret says so and tries only once', async () => {
    const perch = await perchAt();
    const result = await perch.signIn({ secret: 'wrong' });
    expect(result.ok ? null : result.failure.kind).toBe('wrong-secret');
    perch.clock.advance(60 * MINUTE);
    expect(requestsOf(perch)).toEqual(['POST /configapi/v2/oauth/token']);
    expect(perch.disk.secrets.size).toBe(0);
  });

  it('with a password where the tenant refuses passwords says so', async () => {
    const perch = await perchAt({ dialect: '5.36' });
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
    expect(requestsOf(perch)).toEqual([]);
  });

  it('that only a second try brings through is remembered like one that goes well at once', async () => {
    const perch = await perchAt();
    const port = new URL(perch.simulator.url).port;
    await perch.simulator.close();
    expect((await perch.signIn()).ok).toBe(false);
    expect(perch.disk.settings.profiles).toEqual([]);
    const again = await startSmallCentre({ port: Number(port) });
    onTestFinished(() => again.close());
    perch.clock.advance(5000);
    perch.poller.refresh();
    await perch.until(() => perch.state.connection.phase === 'live');
    expect(perch.disk.settings.activeProfile?.user).toBe(perch.form().user);
    expect(perch.disk.secrets.size).toBe(1);
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

  it('that is overtaken while the server answers it is no success either', async () => {
    const perch = await perchAt();
    const first = perch.signInDesk.signIn(perch.form({ secret: 'wrong' }));
    await perch.until(() => perch.state.connection.phase === 'signing-in', 0);
    const second = perch.signInDesk.signIn(perch.form());
    const [overtaken, winner] = await perch.whileTimePasses(Promise.all([first, second]));
    expect(overtaken.ok ? null : overtaken.failure.kind).toBe('request-refused');
    expect(winner.ok).toBe(true);
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

  it('that is ended before the server has answered is signed out of with the token that comes late', async () => {
    const perch = await perchAt();
    perch.simulator.inject({ path: '/statsapi/auth', delayMs: 500 });
    const signingIn = perch.signInDesk.signIn(
      perch.form({ secretKind: 'password', secret: perch.simulator.users[0]?.password ?? '' }),
    );
    await perch.until(() => requestsOf(perch).length > 0);
    const signingOut = perch.signInDesk.signOut();
    await perch.whileTimePasses(Promise.all([signingIn, signingOut]));
    expect(requestsOf(perch).at(-1)).toBe('DELETE /statsapi/auth');
  });

  it('happens by itself at the next start, with the kept secret', async () => {
    const first = await perchAt();
    await first.goLive();
    await first.whileTimePasses(first.poller.stop());
    const second = new PerchWithoutWindows(first.simulator, first.disk);
    await second.whileTimePasses(second.signInDesk.resume());
    await second.until(() => second.state.connection.phase === 'live');
    expect(second.state.profile).toMatchObject(first.disk.settings.activeProfile ?? { user: 'nobody' });
  });
});

describe('a sign-in that hangs', () => {
  const TOKEN = '/configapi/v2/oauth/token';
  const HUNG_MS = 60_000;

  it('is over as soon as she cancels it, and what is kept of the account stays', async () => {
    const perch = await perchAt();
    await perch.goLive();
    await perch.whileTimePasses(perch.poller.stop());
    const kept = [...perch.disk.secrets.values()];
    const stop = perch.simulator.inject({ path: TOKEN, delayMs: HUNG_MS });
    const signedIn = perch.signInDesk.signIn(perch.form({ keepSecret: false }));
    await perch.until(() => perch.state.connection.phase === 'signing-in');
    const startedMs = perch.clock.monotonicMs();
    perch.signInDesk.cancel();
    expect((await signedIn).ok).toBe(false);
    expect(perch.clock.monotonicMs() - startedMs).toBeLessThan(100);
    expect(perch.state.connection.phase).toBe('signed-out');
    expect(perch.state.profile).toMatchObject({ user: perch.form().user });
    expect([...perch.disk.secrets.values()]).toEqual(kept);
    expect(perch.disk.settings.activeProfile).toMatchObject({ user: perch.form().user });
    stop();
    await perch.goLive();
  });

  it('of a known account whose keychain says nothing is not gone on with later', async () => {
    const perch = await perchAt();
    await perch.goLive();
    await perch.whileTimePasses(perch.poller.stop());
    perch.disk.isKeychainSilent = true;
    const { tenant, user } = perch.form();
    const activated = perch.signInDesk.activate({ tenant, user });
    perch.signInDesk.cancel();
    perch.disk.isKeychainSilent = false;
    await perch.whileTimePasses(activated);
    await perch.pass(30_000);
    expect(perch.state.connection.phase).toBe('signed-out');
  });

  it('cannot be cancelled any more once the server has accepted it', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.signInDesk.cancel();
    expect(perch.state.connection.phase).toBe('live');
  });
});
