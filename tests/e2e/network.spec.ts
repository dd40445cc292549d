import { createServer } from 'node:http';
import keytar from 'keytar';
import type { Page } from 'playwright';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { listen, stopListening } from '../../src-main/simulator/api/listen';
import { startProxy } from '../support/authenticating-proxy';
import { startModernFront } from '../support/modern-front';
import { startSmallCentre } from '../support/perch-without-windows';
import { openPopover, signIn, startPerch, untilLive } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';
import { homeThatTrusts } from '../support/trusting-home';

async function centre() {
  const simulator = await startSmallCentre();
  onTestFinished(() => simulator.close());
  return simulator;
}

describe('the contact centre is reached', () => {
  it('by HTTP/2 with compressed answers, under our own name', async () => {
    const simulator = await centre();
    const front = await startModernFront(simulator.url);
    const perch = await startPerch({ env: { HOME: homeThatTrusts(front.authority) } });
    const popover = await perch.page('popover');
    await signIn(popover, simulator, { tenant: front.url });
    await untilLive(popover);
    const version = await perch.app.evaluate(({ app }) => app.getVersion());
    expect(new Set(front.requests.map(({ httpVersion }) => httpVersion))).toEqual(new Set(['2.0']));
    for (const { headers } of front.requests) {
      expect(headers['user-agent']).toBe(`Perch/${version}`);
      expect(headers['accept-encoding']).toContain('gzip');
    }
  });

  it('through the proxy that the system’s PAC script names, which knows where the host is', async () => {
    const simulator = await centre();
    // The certificate with the wrong name is the right one for this host.
    const { url, authority } = await simulator.openTls('wrong_name');
    const proxy = await startProxy({ tunnelPort: Number(new URL(url).port) });
    const script = createServer((_, answer) => {
      answer.setHeader('Content-Type', 'application/x-ns-proxy-autoconfig');
      answer.end(`function FindProxyForURL(url, host) { return 'PROXY ${proxy.place}'; }`);
    });
    const port = await listen(script, 0);
    onTestFinished(() => stopListening(script));
    const perch = await startPerch({
      args: [`--proxy-pac-url=http://127.0.0.1:${port}/proxy.pac`],
      env: { HOME: homeThatTrusts(authority ?? '') },
    });
    const popover = await perch.page('popover');
    await signIn(popover, simulator, { tenant: 'elsewhere.example.com' });
    await vi.waitUntil(() => simulator.requests().length > 0, { timeout: 10_000 });
    expect(simulator.requests()[0]).toMatchObject({ method: 'POST', path: '/configapi/v2/oauth/token' });
    expect(proxy.requests.map(({ line }) => line)).toEqual(['CONNECT elsewhere.example.com:443']);
  });
});

describe('what a proxy is told', () => {
  const RIGHT = 'maria:open sesame';
  const asks = (popover: Page) => popover.getByText('The proxy asks you to sign in').waitFor();

  async function tell(popover: Page): Promise<void> {
    await asks(popover);
    await popover.getByLabel('Proxy user name').fill('maria');
    await popover.getByLabel('Proxy password').fill('open sesame');
    await popover.getByRole('button', { name: 'Sign in to the proxy' }).click();
    await untilLive(popover);
  }

  async function signOut(popover: Page): Promise<void> {
    await popover.getByRole('button', { name: 'More' }).click();
    await popover.getByRole('menuitem', { name: 'Sign out' }).click();
    await popover.getByRole('heading', { name: 'Sign in to your contact centre' }).waitFor();
  }

  it('is kept in the keyring for the next start, and goes with the account', async () => {
    const simulator = await centre();
    const proxy = await startProxy({ right: RIGHT });
    const userData = temporaryFolder();
    const args = [`--proxy-server=${proxy.place}`, '--proxy-bypass-list=<-loopback>'];
    const first = await startPerch({ userData, args });
    const popover = await first.page('popover');
    await signIn(popover, simulator, { keep: true });
    await tell(popover);
    const countKept = async () => {
      // An entry that goes while they are listed makes the listing fail: then nobody knows how many there are.
      const entries = await keytar.findCredentials('Perch (proxy)').catch(() => null);
      return entries?.filter(({ password }) => password.includes(proxy.place)).length;
    };
    await vi.waitUntil(async () => (await countKept()) === 1);
    await first.quit();

    const second = await startPerch({ userData, args });
    const again = await openPopover(second);
    await untilLive(again);
    await signOut(again);
    await vi.waitUntil(async () => (await countKept()) === 0);
    await signIn(again, simulator);
    await asks(again);
  });

  it('for one account is not told for another', async () => {
    const simulator = await centre();
    const proxy = await startProxy({ right: RIGHT });
    const args = [`--proxy-server=${proxy.place}`, '--proxy-bypass-list=<-loopback>'];
    const popover = await (await startPerch({ args })).page('popover');
    await signIn(popover, simulator);
    await tell(popover);
    const [first, second] = simulator.users;
    await signOut(popover);
    proxy.forgetRequests();
    await popover.getByLabel('User name').fill(second?.username ?? '');
    await popover.locator('input[type="password"]').fill(second?.apiKey ?? '');
    await popover.getByRole('button', { name: 'Sign in' }).click();
    await asks(popover);
    expect(first?.username).not.toBe(second?.username);
    expect(proxy.requests.map(({ told }) => told)).toEqual([null]);
  });
});
