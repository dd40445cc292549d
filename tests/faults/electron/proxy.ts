import { performance } from 'node:perf_hooks';
import { expect, vi } from 'vitest';
import { partitionOf } from '../../../src-main/shell/partition-of';
import { startProxy } from '../../support/authenticating-proxy';
import { quietCentre } from '../../support/quiet-centre';
import { sayUrgent } from '../../support/say-urgent';
import { signIn, startPerch, untilLive } from '../../support/start-app';
import { homeThatTrusts } from '../../support/trusting-home';
import type { FaultRow } from '../row';

/** Signs in behind a proxy that wants to know who is there. */
async function passProxy(
  name: string,
  kind: 'API secret key' | 'Password',
  isTls: boolean,
): ReturnType<FaultRow['run']> {
  const simulator = await quietCentre();
  const proxy = await startProxy({ right: 'maria:open sesame' });
  const tls = isTls ? await simulator.openTls('trusted') : null;
  const home = tls?.authority === undefined ? {} : { HOME: homeThatTrusts(tls.authority) };
  const perch = await startPerch({
    // Chromium spares loopback addresses the proxy unless told otherwise.
    args: [`--proxy-server=${proxy.place}`, '--proxy-bypass-list=<-loopback>'],
    env: home,
  });
  const popover = await perch.page('popover');
  await signIn(popover, simulator, { kind, ...(tls === null ? {} : { tenant: tls.url }) });
  const asked = popover.getByText('The proxy asks you to sign in');
  await asked.waitFor();
  await popover.getByText(`The proxy at ${proxy.place}`).waitFor();
  expect(proxy.requests.map(({ told }) => told)).toEqual([null]);
  expect(simulator.requests()).toEqual([]);

  const tell = async (secret: string) => {
    await popover.getByLabel('Proxy user name').fill('maria');
    await popover.getByLabel('Proxy password').fill(secret);
    await popover.getByLabel('Remember both').uncheck();
    await popover.getByRole('button', { name: 'Sign in to the proxy' }).click();
  };
  await tell('wrong');
  await popover.getByText('The proxy did not accept this name and password').waitFor();
  expect(proxy.requests.filter(({ told }) => told === 'maria:wrong')).toHaveLength(1);
  expect(simulator.requests()).toEqual([]);

  const told = sayUrgent(simulator, name);
  const fromMs = performance.now();
  await tell('open sesame');
  await untilLive(popover);
  const recoveryMs = performance.now() - fromMs;
  const figures = await told();

  // Nobody but the contact centre was asked for.
  const host = new URL(tls?.url ?? simulator.url).host;
  expect(proxy.requests.filter(({ line }) => !line.includes(host))).toEqual([]);
  expect(proxy.requests.filter(({ told }) => told === 'maria:wrong')).toHaveLength(1);

  // Where Chromium asks for it again, in the middle of a session, the proxy is told without a word to anybody.
  proxy.forgetRequests();
  const partition = partitionOf({
    tenant: tls?.url ?? new URL(simulator.url).host,
    user: simulator.users[0]?.username ?? '',
  });
  const signIns = () =>
    simulator.requests().filter(({ method, path }) => method === 'POST' && /auth|token/.test(path));
  const [signInsBefore, before] = [signIns().length, simulator.requests().length];
  await perch.app.evaluate(async ({ session }, name) => {
    await session.fromPartition(name).clearAuthCache();
    await session.fromPartition(name).closeAllConnections();
  }, partition);
  const isAnswered = () =>
    proxy.requests.some(({ told }) => told === null) &&
    simulator
      .requests()
      .slice(before)
      .some(({ status }) => status === 200);
  await vi.waitUntil(isAnswered, { timeout: 15_000 });
  await untilLive(popover);
  expect(await popover.getByText('Signed in elsewhere').count()).toBe(0);
  expect(signIns()).toHaveLength(signInsBefore);

  return { requests: simulator.requests().length, recoveryMs, ...figures };
}

/** Rows in which a proxy stands between Perch and the contact centre. */
export const proxyRows: readonly FaultRow[] = [
  { name: 'proxy with authentication', run: () => passProxy('The lift is stuck.', 'API secret key', false) },
  {
    name: 'proxy with authentication, by cookies',
    run: () => passProxy('The printer is on fire.', 'Password', false),
  },
  {
    name: 'proxy with authentication, by https',
    run: () => passProxy('The roof is leaking.', 'API secret key', true),
  },
];
