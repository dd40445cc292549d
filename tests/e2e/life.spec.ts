import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { sandboxArgs, startLivePerch, startPerch, untilLive } from '../support/start-app';

describe('Perch', () => {
  it('gives its subscription back to the server when it quits', async () => {
    const { simulator, perch } = await startLivePerch();
    expect(simulator.activeSubscriptions()).toBe(1);
    await perch.quit();
    expect(simulator.activeSubscriptions()).toBe(0);
    const last = simulator.requests().at(-1);
    expect([last?.method, last?.path]).toEqual(['DELETE', '/statsapi/subscription/active']);
  });

  it.each([
    ['locked', 'lock-screen', 'unlock-screen'],
    ['asleep', 'suspend', 'resume'],
  ])(
    'asks nothing while the machine is %s, lets the values age, and is live again soon after',
    async (_, leave, back) => {
      const { simulator, perch, popover } = await startLivePerch();
      const tell = (event: string) =>
        perch.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event);
      await tell(leave);
      const before = simulator.requests().length;
      // Two polls late: what would have come every five seconds does not.
      await popover.locator('html[data-drawn="late"]').waitFor({ timeout: 20_000 });
      expect(simulator.requests().length - before).toBeLessThanOrEqual(1);
      await tell(back);
      await untilLive(popover);
    },
  );

  it('started a second time shows the one that runs and ends at once', async () => {
    const perch = await startPerch();
    const popover = await perch.page('popover');
    await popover.getByRole('button', { name: 'Sign in' }).waitFor();
    const isShown = () =>
      perch.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().some((window) => window.getTitle() === 'Perch' && window.isVisible()),
      );
    await vi.waitUntil(isShown, { timeout: 10_000 });
    await popover.keyboard.press('Escape');
    await vi.waitUntil(async () => !(await isShown()), { timeout: 10_000 });
    const second = spawn(
      process.env['PERCH_ELECTRON'] ?? '',
      [...sandboxArgs, resolve('.'), `--user-data-dir=${perch.userData}`],
      { stdio: 'ignore' },
    );
    const code = await new Promise((resolve) => second.once('exit', resolve));
    expect(code).toBe(0);
    await vi.waitUntil(isShown, { timeout: 10_000 });
  });

  it('is an ordinary window that says why where no panel can show a tray icon, and Escape does not lose it', async () => {
    const perch = await startPerch({ env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' } });
    const popover = await perch.page('popover');
    await popover.getByText(/tray icon/).waitFor();
    await popover.keyboard.press('Escape');
    const found = await perch.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => [window.isVisible(), window.isAlwaysOnTop()]),
    );
    expect(found).toEqual([[true, false]]);
    const ended = new Promise((resolve) => perch.app.process().once('exit', resolve));
    await perch.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect(await ended).toBe(0);
  });

  it('draws a window again whose process died', async () => {
    const { perch } = await startLivePerch();
    await perch.app.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      const isBack = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
      contents?.forcefullyCrashRenderer();
      return isBack;
    });
    await vi.waitUntil(
      () =>
        perch.app.evaluate(({ webContents }) =>
          webContents
            .getAllWebContents()[0]
            ?.executeJavaScript('document.documentElement.dataset.drawn')
            .then((drawn: unknown) => drawn === 'live'),
        ),
      { timeout: 15_000, interval: 200 },
    );
  });
});
