import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startSmallCentre } from '../support/perch-without-windows';
import { startPerch, signIn, untilLive } from '../support/start-app';
import { trayItemsOf, trayMenuOf } from '../support/desktop';

const pidOf = (perch: { app: { process(): { pid?: number | undefined } } }) => perch.app.process().pid ?? 0;

describe('the tray icon', () => {
  it('is registered with the panel, and its menu says it all in its first line', async () => {
    const simulator = await startSmallCentre();
    onTestFinished(() => simulator.close());
    const perch = await startPerch();
    await vi.waitUntil(async () => (await trayItemsOf(pidOf(perch))).length === 1, { timeout: 10_000 });
    expect((await trayMenuOf(pidOf(perch))).labels).toEqual([
      'Perch: signed out',
      'Open',
      'Mini wallboard',
      'Refresh now',
      'Sign out',
      'Quit Perch',
    ]);
    const popover = await perch.page('popover');
    await signIn(popover, simulator);
    await untilLive(popover);
    const line = /^\d+ waiting(, longest \d+:\d\d)? · SL \d+\s?% · \d+ ready \d+ busy · \d+ s ago$/;
    await vi.waitUntil(async () => line.test((await trayMenuOf(pidOf(perch))).labels[0] ?? ''), {
      timeout: 10_000,
    });
  });

  it('opens the mini wallboard from its menu, closes it, and quits Perch', async () => {
    const perch = await startPerch({ args: ['--demo'] });
    await untilLive(await perch.page('mini-wallboard'));
    const isMiniOpen = () => perch.app.windows().some((page) => page.url().includes('/mini-wallboard/'));
    await (await trayMenuOf(pidOf(perch))).click('Mini wallboard');
    await vi.waitUntil(() => !isMiniOpen(), { timeout: 10_000 });
    await (await trayMenuOf(pidOf(perch))).click('Mini wallboard');
    await vi.waitUntil(isMiniOpen, { timeout: 10_000 });
    const ended = new Promise((resolve) => perch.app.process().once('exit', resolve));
    await (await trayMenuOf(pidOf(perch))).click('Quit Perch');
    expect(await ended).toBe(0);
  });
});
