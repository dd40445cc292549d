import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Bridge } from '../../src-main/contract/bridge';
import { startSmallCentre } from '../support/perch-without-windows';
import { startLivePerch, startPerch, signIn, untilLive } from '../support/start-app';
import { trayItemsOf, trayMenuOf, trayTipOf } from '../support/desktop';

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
      'Show',
      'Strip',
      'Tiles',
      'List',
      'Pages',
      'Figures',
      'Queues',
      'Agents',
      'Do not turn pages',
      'Turn every 10 s',
      'Turn every 20 s',
      'Turn every 30 s',
      'Turn every 60 s',
      'This desktop cannot show translucent windows',
      'Lock (clicks go through it)',
      'Boards',
      'Overview',
      'Privacy mode',
      'Refresh now',
      'Settings…',
      'Sign out',
      'Quit Perch',
    ]);
    const popover = await perch.page('popover');
    await signIn(popover, simulator);
    await untilLive(popover);
    const line = /^\d+ waiting(, longest \d+:\d\d)? · SL \d+\s?% · \d+ ready \d+ busy · live$/;
    await vi.waitUntil(async () => line.test((await trayMenuOf(pidOf(perch))).labels[0] ?? ''), {
      timeout: 10_000,
    });
  });

  it('leaves its menu as it is while only time passes: an open one would close', async () => {
    const { simulator, perch } = await startLivePerch();
    await simulator.close();
    const pid = pidOf(perch);
    await vi.waitUntil(async () => / · as of \d+:\d+/.test((await trayMenuOf(pid)).labels[0] ?? ''), {
      timeout: 60_000,
      interval: 500,
    });
    const { revision } = await trayMenuOf(pid);
    for (const _step of [1, 2]) {
      const tip = await trayTipOf(pid);
      await vi.waitUntil(async () => (await trayTipOf(pid)) !== tip, { timeout: 15_000, interval: 500 });
    }
    expect((await trayMenuOf(pid)).revision).toBe(revision);
  });

  it('turns to the boards in its menu, and marks the one that is shown', async () => {
    const perch = await startPerch();
    const popover = await perch.page('popover');
    await popover.evaluate(async () => {
      const { perch } = window as unknown as { perch: Bridge };
      for (const name of ['Early & late', 'Night']) {
        await perch.command('boards.save', { board: { id: name, name, widgets: [] } });
      }
    });
    const menuOf = () => trayMenuOf(pidOf(perch));
    const boards = ['Overview', 'Early & late', 'Night'];
    // Other entries of the menu are marked too.
    const markedBoards = async () => (await menuOf()).checked.filter((label) => boards.includes(label));
    const untilChecked = (label: string) =>
      vi.waitFor(async () => expect(await markedBoards()).toEqual([label]), { timeout: 10_000 });
    await vi.waitUntil(async () => (await menuOf()).labels.includes('Night'), { timeout: 10_000 });
    const { labels } = await menuOf();
    const at = labels.indexOf('Boards');
    expect(labels.slice(at + 1, at + 4)).toEqual(boards);
    await untilChecked('Overview');
    await (await menuOf()).click('Night');
    await untilChecked('Night');
    await popover.evaluate(() =>
      (window as unknown as { perch: Bridge }).perch.command('boards.remove', { id: 'Night' }),
    );
    await untilChecked('Overview');
    expect((await menuOf()).labels).not.toContain('Night');
  });

  it('opens the mini wallboard from its menu, closes it, and quits Perch', async () => {
    const perch = await startPerch({ args: ['--demo'] });
    await untilLive(await perch.page('mini-wallboard'));
    const isMiniOpen = () => perch.app.windows().some((page) => page.url().includes('/mini-wallboard/'));
    await (await trayMenuOf(pidOf(perch))).click('Show');
    await vi.waitUntil(() => !isMiniOpen(), { timeout: 10_000 });
    await (await trayMenuOf(pidOf(perch))).click('Show');
    await vi.waitUntil(isMiniOpen, { timeout: 10_000 });
    const ended = new Promise((resolve) => perch.app.process().once('exit', resolve));
    await (await trayMenuOf(pidOf(perch))).click('Quit Perch');
    expect(await ended).toBe(0);
  });
});
