import { describe, expect, it, onTestFinished } from 'vitest';
import { perchAt, requestsOf } from '../../support/perch-at';
import { PerchWithoutWindows, startSmallCentre, type Disk } from '../../support/perch-without-windows';
import type { DialectName } from '../../../src-main/simulator/api/dialect';

const KEY_SIGN_IN = 'POST /configapi/v2/oauth/token';
const PASSWORD_SIGN_IN = 'POST /statsapi/auth';

const signInsOf = (perch: PerchWithoutWindows) =>
  requestsOf(perch).filter((request) => request === KEY_SIGN_IN || request === PASSWORD_SIGN_IN);

const failureOf = (result: { ok: true } | { ok: false; failure: { kind: string } }) =>
  result.ok ? null : result.failure.kind;

/** A user of the simulated centre, as a form and as an account. */
function userOf(perch: PerchWithoutWindows, index: number) {
  const user = perch.simulator.users[index];
  if (user === undefined) throw new Error('the simulated centre has not so many users');
  const tenant = new URL(perch.simulator.url).host;
  return {
    form: perch.form({ user: user.username, secret: user.apiKey }),
    name: { tenant, user: user.username },
  };
}

describe('finding out what kind of secret it is', () => {
  it('takes one request where it is an API secret key, and remembers that', async () => {
    const perch = await perchAt();
    await perch.goLive({ secretKind: 'find-out' });
    expect(signInsOf(perch)).toEqual([KEY_SIGN_IN]);
    expect(perch.disk.settings.profiles).toMatchObject([{ secretKind: 'api-key' }]);
    expect(perch.state.profile?.secretKind).toBe('api-key');
  });

  it('takes a second one where it is a password, and remembers that too', async () => {
    const perch = await perchAt();
    const secret = perch.simulator.users[0]?.password ?? '';
    await perch.goLive({ secretKind: 'find-out', secret });
    expect(signInsOf(perch)).toEqual([KEY_SIGN_IN, PASSWORD_SIGN_IN]);
    expect(perch.disk.settings.profiles).toMatchObject([{ secretKind: 'password' }]);
    expect([...perch.disk.secrets.values()]).toEqual([secret]);
  });

  it('does not begin anew when the session has to be renewed', async () => {
    const perch = await perchAt();
    await perch.goLive({ secretKind: 'find-out', secret: perch.simulator.users[0]?.password ?? '' });
    perch.simulator.expireToken(perch.form().user);
    await perch.until(() => perch.state.connection.phase !== 'live');
    await perch.until(() => perch.state.connection.phase === 'live');
    expect(signInsOf(perch)).toEqual([KEY_SIGN_IN, PASSWORD_SIGN_IN, PASSWORD_SIGN_IN]);
  });

  it.each<[DialectName, string]>([
    ['5.36', 'key-refused'],
    ['5.19', 'wrong-secret'],
  ])('at a server of %s ends with "%s" where neither works, after two requests', async (dialect, kind) => {
    const perch = await perchAt({ dialect });
    const result = await perch.signIn({ secretKind: 'find-out', secret: 'wrong' });
    expect(failureOf(result)).toBe(kind);
    expect(perch.state.connection).toMatchObject({ phase: 'stopped', failure: { kind } });
    perch.clock.advance(3_600_000);
    expect(requestsOf(perch)).toEqual([KEY_SIGN_IN, PASSWORD_SIGN_IN]);
    expect(perch.disk.settings.profiles).toEqual([]);
  });

  it('at a server that knows neither way says that it is no contact centre', async () => {
    const perch = await perchAt();
    for (const path of ['/configapi/v2/oauth/token', '/statsapi/auth']) {
      perch.simulator.inject({ path, answer: { status: 404 } });
    }
    const result = await perch.signIn({ secretKind: 'find-out' });
    expect(result).toMatchObject({ failure: { kind: 'address-invalid', reason: 'not-a-contact-centre' } });
    expect(signInsOf(perch)).toHaveLength(2);
  });

  it('never tries a password where the key could not be judged', async () => {
    const perch = await perchAt();
    perch.simulator.inject({ path: '/configapi/*', answer: { status: 503 } });
    expect(failureOf(await perch.signIn({ secretKind: 'find-out' }))).toBe('server-busy');
    expect(signInsOf(perch)).toEqual([KEY_SIGN_IN]);
  });

  it('of a user without privileges says so, also where it is a password', async () => {
    const perch = await perchAt({ specialUsers: ['without_privilege'] });
    const user = perch.simulator.users.find(({ username }) => username.startsWith('without.privilege'));
    const result = await perch.signIn({
      user: user?.username ?? '',
      secret: user?.password ?? '',
      secretKind: 'find-out',
    });
    expect(failureOf(result)).toBe('privilege-missing');
  });
});

describe('several accounts', () => {
  it('are remembered, the latest first and active, without any secret', async () => {
    const perch = await perchAt();
    const [first, second] = [userOf(perch, 0), userOf(perch, 1)];
    await perch.goLive(first.form);
    await perch.goLive(second.form);
    expect(perch.state.desk.profiles.map(({ user }) => user)).toEqual([second.name.user, first.name.user]);
    expect(perch.disk.settings.activeProfile).toEqual(second.name);
    expect(JSON.stringify(perch.disk.settings)).not.toContain(first.form.secret);
    await perch.goLive(first.form);
    expect(perch.state.desk.profiles.map(({ user }) => user)).toEqual([first.name.user, second.name.user]);
  });

  it('are changed between with their kept secrets, and the one before is given back', async () => {
    const perch = await perchAt();
    const [first, second] = [userOf(perch, 0), userOf(perch, 1)];
    await perch.goLive(first.form);
    await perch.goLive(second.form);
    const activated = await perch.whileTimePasses(perch.signInDesk.activate(first.name));
    expect(activated).toEqual({ ok: true, value: 'signed-in' });
    await perch.until(() => perch.state.connection.phase === 'live');
    expect(perch.state.profile?.user).toBe(first.name.user);
    expect(perch.simulator.activeSubscriptions()).toBe(1);
    const next = new PerchWithoutWindows(perch.simulator, perch.disk);
    await next.whileTimePasses(next.signInDesk.resume());
    expect(next.state.profile?.user).toBe(first.name.user);
  });

  it('whose secret is not kept ask for it, and what is known stands in the form', async () => {
    const perch = await perchAt();
    const [first, second] = [userOf(perch, 0), userOf(perch, 1)];
    await perch.goLive({ ...first.form, keepSecret: false });
    await perch.goLive(second.form);
    const activated = await perch.whileTimePasses(perch.signInDesk.activate(first.name));
    expect(activated).toEqual({ ok: true, value: 'secret-needed' });
    expect(perch.state.profile).toMatchObject(first.name);
    expect(perch.state.connection.phase).toBe('signed-out');
    expect(perch.simulator.activeSubscriptions()).toBe(0);
  });

  it('do not disturb the one that is signed in when it is chosen again', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const before = requestsOf(perch).length;
    const activated = await perch.whileTimePasses(perch.signInDesk.activate(userOf(perch, 0).name));
    expect(activated).toEqual({ ok: true, value: 'signed-in' });
    expect(perch.state.connection.phase).toBe('live');
    expect(requestsOf(perch)).toHaveLength(before);
  });

  it('keep their secrets when another one signs out', async () => {
    const perch = await perchAt();
    const [first, second] = [userOf(perch, 0), userOf(perch, 1)];
    await perch.goLive(first.form);
    await perch.goLive(second.form);
    await perch.whileTimePasses(perch.signInDesk.signOut());
    expect([...perch.disk.secrets.values()]).toEqual([first.form.secret]);
    expect(perch.state.desk.profiles).toHaveLength(2);
  });

  it('that are forgotten leave nothing, and the one that is signed in goes on', async () => {
    const perch = await perchAt();
    const [first, second] = [userOf(perch, 0), userOf(perch, 1)];
    await perch.goLive(first.form);
    await perch.goLive(second.form);
    await perch.whileTimePasses(perch.signInDesk.forget(first.name));
    expect([...perch.disk.secrets.values()]).toEqual([second.form.secret]);
    expect(JSON.stringify(perch.disk.settings)).not.toContain(first.name.user);
    expect(perch.state.desk.profiles.map(({ user }) => user)).toEqual([second.name.user]);
    expect(perch.state.connection.phase).toBe('live');
  });

  it('that are forgotten while signed in are signed out', async () => {
    const perch = await perchAt();
    await perch.goLive();
    await perch.whileTimePasses(perch.signInDesk.forget(userOf(perch, 0).name));
    expect(perch.state).toMatchObject({ profile: null, connection: { phase: 'signed-out' } });
    expect(perch.disk.settings).toMatchObject({ profiles: [], activeProfile: null });
    expect(perch.disk.secrets.size).toBe(0);
    expect(perch.simulator.activeSubscriptions()).toBe(0);
  });

  it('that nobody knows cannot be activated', async () => {
    const perch = await perchAt();
    const result = await perch.signInDesk.activate({ tenant: 'acme.example', user: 'nobody' });
    expect(failureOf(result as never)).toBe('request-refused');
    expect(requestsOf(perch)).toEqual([]);
  });

  it('keep what was settled on the scale of shares when they sign in again', async () => {
    const perch = await perchAt();
    const [first, second] = [userOf(perch, 0), userOf(perch, 1)];
    await perch.goLive(first.form);
    perch.accounts.setPercentScale(first.name, 'whole');
    await perch.goLive(second.form);
    await perch.goLive(first.form);
    expect(perch.state.desk.profiles.map(({ percentScale }) => percentScale)).toEqual(['whole', 'auto']);
  });
});

describe('the interval of polling', () => {
  it('that she chose is kept and shown', async () => {
    const perch = await perchAt();
    expect(perch.state.desk.preferences.intervalSeconds).toBe(5);
    perch.preferences.change({ intervalSeconds: 15 });
    expect(perch.state.desk.preferences.intervalSeconds).toBe(15);
    const next = new PerchWithoutWindows(perch.simulator, perch.disk);
    expect(next.state.desk.preferences.intervalSeconds).toBe(15);
  });
});

describe('a keychain that hangs', () => {
  /** Perch at a centre, whose first user has signed in before. */
  async function perchThatKnows(): Promise<{ perch: PerchWithoutWindows; disk: Disk }> {
    const simulator = await startSmallCentre();
    onTestFinished(() => simulator.close());
    const before = new PerchWithoutWindows(simulator);
    await before.goLive();
    await before.whileTimePasses(before.poller.stop());
    return { perch: new PerchWithoutWindows(simulator, before.disk), disk: before.disk };
  }

  it('is given up after some seconds, and she is told that it is for this session only', async () => {
    const perch = await perchAt();
    perch.disk.isKeychainSilent = true;
    await perch.goLive();
    expect(perch.state.desk.warning).toBeNull();
    await perch.until(() => perch.state.desk.warning !== null);
    expect(perch.state.desk.warning).toMatchObject({ kind: 'keychain-unavailable', reason: 'silent' });
    expect(perch.state.connection.phase).toBe('live');
    expect(perch.clock.monotonicMs()).toBeLessThan(15_000);
  });

  it('that keeps the secret after all takes the warning back', async () => {
    const perch = await perchAt();
    perch.disk.isKeychainSilent = true;
    await perch.goLive();
    await perch.until(() => perch.state.desk.warning !== null);
    perch.disk.isKeychainSilent = false;
    await perch.until(() => perch.state.desk.warning === null);
    expect(perch.disk.secrets.size).toBe(1);
  });

  it('at the start leads to the form, and signs in when it answers after all', async () => {
    const { perch, disk } = await perchThatKnows();
    disk.isKeychainSilent = true;
    const resumed = perch.signInDesk.resume();
    await perch.until(() => perch.state.desk.warning !== null);
    await resumed;
    expect(perch.state).toMatchObject({
      connection: { phase: 'signed-out' },
      profile: { user: perch.form().user },
    });
    disk.isKeychainSilent = false;
    await perch.until(() => perch.state.connection.phase === 'live');
    expect(perch.state.desk.warning).toBeNull();
  });

  it('and answers late does not overrule her who has signed in otherwise', async () => {
    const { perch, disk } = await perchThatKnows();
    disk.isKeychainSilent = true;
    const resumed = perch.signInDesk.resume();
    await perch.until(() => perch.state.desk.warning !== null);
    await resumed;
    const other = userOf(perch, 1);
    await perch.goLive(other.form);
    disk.isKeychainSilent = false;
    await perch.until(() => disk.secrets.size === 2);
    expect(perch.state.profile?.user).toBe(other.name.user);
  });
});
