import { describe, expect, it } from 'vitest';
import { startPerch } from '../support/start-app';

describe('a window', () => {
  it('has no Node, no Electron, and no way out but the bridge', async () => {
    const popover = await (await startPerch()).page('popover');
    const found = await popover.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
      bridge: Object.keys((globalThis as unknown as { perch: object }).perch).sort(),
      isFrozen: Object.isFrozen((globalThis as unknown as { perch: object }).perch),
    }));
    expect(found).toEqual({ node: [], bridge: ['command', 'listen'], isFrozen: true });
  });

  it('is sandboxed, isolated, and comes from our own protocol', async () => {
    const perch = await startPerch();
    const popover = await perch.page('popover');
    expect(popover.url()).toBe('perch://app/popover/index.html');
    const preferences = await perch.app.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .map((contents) =>
          (contents as unknown as { getLastWebPreferences(): unknown }).getLastWebPreferences(),
        ),
    );
    for (const given of preferences) {
      expect(given).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    }
  });

  it('reaches no network, runs no foreign script, opens no window and goes nowhere', async () => {
    const perch = await startPerch();
    const popover = await perch.page('popover');
    const outcome = await popover.evaluate(async () => {
      const tried = async (work: () => Promise<unknown>) =>
        work().then(
          () => 'allowed',
          () => 'refused',
        );
      const script = document.createElement('script');
      script.textContent = 'window.hasRun = true';
      document.head.append(script);
      return {
        fetch: await tried(() => fetch('http://127.0.0.1:9/')),
        file: await tried(() => fetch('file:///etc/hostname')),
        inline: 'hasRun' in window,
        opened: window.open('https://example.com') === null ? 'refused' : 'allowed',
      };
    });
    expect(outcome).toEqual({ fetch: 'refused', file: 'refused', inline: false, opened: 'refused' });
    await popover.evaluate(() => location.assign('https://example.com/')).catch(() => undefined);
    expect(popover.url()).toBe('perch://app/popover/index.html');
  });

  it('that asks for what the contract does not know is refused', async () => {
    const popover = await (await startPerch()).page('popover');
    const result = await popover.evaluate(() =>
      (
        globalThis as unknown as { perch: { command(name: string, input?: unknown): Promise<unknown> } }
      ).perch.command('session.sign-in', { tenant: 'x' }),
    );
    expect(result).toMatchObject({ ok: false, failure: { kind: 'request-refused' } });
  });

  it('gets a page of ours with a policy that starts from nothing', async () => {
    const popover = await (await startPerch()).page('popover');
    const response = await popover.reload();
    expect(response?.headers()['content-security-policy']).toMatch(/^default-src 'none'/);
  });
});
