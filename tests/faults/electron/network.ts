import { createServer } from 'node:https';
import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import { partitionOf } from '../../../src-main/shell/partition-of';
import { listen, stopListening } from '../../../src-main/simulator/api/listen';
import type { CertificateKind } from '../../../src-main/simulator/api/tls/certificate';
import { createAuthority } from '../../../src-main/simulator/api/tls/create-authority';
import type { Simulator } from '../../../src-main/simulator/simulator';
import { failedTries } from '../../support/failed-tries';
import { quietCentre } from '../../support/quiet-centre';
import { Relay } from '../../support/relay';
import { sayUrgent } from '../../support/say-urgent';
import { signIn, startPerch, untilLive, type RunningPerch } from '../../support/start-app';
import { homeThatTrusts } from '../../support/trusting-home';
import type { FaultRow } from '../row';

/** The least pause between two tries, and a little less for the clock of the log. */
const LEAST_PAUSE_MS = 1900;

const NOTHING_SAID = { sent: 0, told: 0, toldTwice: 0 };
/** A sign-in that fails before anything reaches the contact centre, and is left to the person. */
function stopsAtSignIn(
  name: string,
  words: readonly (string | RegExp)[],
  open: (simulator: Simulator) => Promise<{ tenant: string; home?: string }>,
): FaultRow {
  return {
    name,
    async run() {
      const simulator = await quietCentre();
      const { tenant, home } = await open(simulator);
      const perch = await startPerch(home === undefined ? {} : { env: { HOME: home } });
      const popover = await perch.page('popover');
      await signIn(popover, simulator, { tenant });
      for (const text of words) await popover.getByText(text).waitFor();
      // A pause in which a storm would show.
      await popover.getByRole('button', { name: 'Try now' }).waitFor();
      expect(failedTries(perch)).toHaveLength(1);
      expect(simulator.requests()).toEqual([]);
      return { requests: 0, recoveryMs: null, ...NOTHING_SAID };
    },
  };
}

const byTls = (kind: CertificateKind) => async (simulator: Simulator) => {
  const { url, authority } = await simulator.openTls(kind);
  const home = authority === undefined ? {} : { home: homeThatTrusts(authority) };
  return { tenant: url, ...home };
};

/** A server that wants to see a certificate of the client's, of which there is none on the desktop of the tests. */
async function startServerThatAsks(): Promise<{ tenant: string; home: string }> {
  const authority = await createAuthority();
  const server = createServer({ ...authority.issue('trusted'), ca: authority.pem, requestCert: true });
  const port = await listen(server, 0);
  onTestFinished(() => stopListening(server));
  return { tenant: `https://127.0.0.1:${port}`, home: homeThatTrusts(authority.pem) };
}

const NOTHING_SECRET = /Perch has stopped before sending anything secret/;

/** Goes through a break of the network, live before and after. */
async function breakAndMend(
  message: string,
  breakOff: (at: { simulator: Simulator; relay: Relay; perch: RunningPerch; popover: Page }) => Promise<void>,
): ReturnType<FaultRow['run']> {
  const simulator = await quietCentre();
  const relay = await Relay.to(simulator.url);
  const perch = await startPerch();
  const popover = await perch.page('popover');
  await signIn(popover, simulator, { tenant: relay.place });
  await untilLive(popover);
  const before = simulator.requests().length;
  const fromMs = performance.now();
  await breakOff({ simulator, relay, perch, popover });
  const told = sayUrgent(simulator, message);
  const words = popover.getByText('Nothing answers at this address').first();
  await words.waitFor();
  await popover
    .getByText(/Reconnecting/)
    .first()
    .waitFor();
  await popover.getByText(/The values below are/).waitFor();
  const mostTries = 1 + (performance.now() - fromMs) / LEAST_PAUSE_MS;
  expect(failedTries(perch).length).toBeLessThanOrEqual(mostTries);
  await relay.mend();
  const mendedAtMs = performance.now();
  await words.waitFor({ state: 'detached', timeout: 40_000 });
  await untilLive(popover);
  const recoveryMs = performance.now() - mendedAtMs;
  const figures = await told();
  return { requests: simulator.requests().length - before, recoveryMs, ...figures };
}

/** Rows that go through the network stack of the real Electron. */
export const networkRows: readonly FaultRow[] = [
  stopsAtSignIn('DNS failure', ['This address does not exist'], () =>
    Promise.resolve({ tenant: 'nowhere.invalid' }),
  ),
  {
    name: 'connection refused',
    run: () =>
      breakAndMend('Everybody to the meeting room.', ({ relay }) => {
        relay.cut();
        return Promise.resolve();
      }),
  },
  stopsAtSignIn(
    'TLS expired',
    ['The server’s certificate is not valid today', NOTHING_SECRET],
    byTls('expired'),
  ),
  stopsAtSignIn(
    'TLS wrong name',
    ['The server’s certificate is for another address', NOTHING_SECRET],
    byTls('wrong_name'),
  ),
  stopsAtSignIn(
    'TLS self-signed',
    ['This computer does not trust the server’s certificate', NOTHING_SECRET],
    byTls('self_signed'),
  ),
  stopsAtSignIn(
    'TLS client certificate',
    ['The server wants a certificate from this computer'],
    startServerThatAsks,
  ),
  {
    name: 'network change',
    run: () =>
      breakAndMend('Please close the windows.', async ({ simulator, relay, perch, popover }) => {
        const path = '/statsapi/subscription/data';
        simulator.inject({ path, times: 1, delivery: { kind: 'reset_in_body' } });
        await popover.getByText('The connection was lost').waitFor();
        // The old network is gone, as Chromium sees it, and the new one does not reach the server yet.
        relay.cut();
        const partition = partitionOf({ tenant: relay.place, user: simulator.users[0]?.username ?? '' });
        await perch.app.evaluate(
          ({ session }, name) => session.fromPartition(name).closeAllConnections(),
          partition,
        );
      }),
  },
];
