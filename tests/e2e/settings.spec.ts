import type { Page } from 'playwright';
import { describe, expect, it, vi } from 'vitest';
import { textOf } from '../../src-main/core/model/reading';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { trayMenuOf } from '../support/desktop';
import { openPopover, startLivePerch, untilLive, type RunningPerch } from '../support/start-app';

const pidOf = ({ app }: RunningPerch) => app.process().pid ?? 0;

/** Asks main as a window does. */
const ask = (page: Page, name: string, input?: object) =>
  page.evaluate(
    ([name, input]) =>
      (
        globalThis as unknown as { perch: { command(name: string, input?: object): Promise<unknown> } }
      ).perch.command(name, input),
    [name, input] as const,
  );

const stateOf = async (page: Page) =>
  ((await ask(page, 'state.read')) as { value: { snapshot: Snapshot } }).value.snapshot;

/** Presses Tab until something has the keyboard; it is never far. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, selector))
      return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

async function find(settings: Page, query: string): Promise<void> {
  await settings.keyboard.press('Control+f');
  await settings.keyboard.type(query);
}

describe('the settings', () => {
  it('change theme, interval and language by keyboard alone, and every window follows at once', async () => {
    const { perch, popover } = await startLivePerch();
    // The browser is told to be light by who drives it, unless it is told to be nothing.
    await popover.emulateMedia({ colorScheme: null });
    await ask(popover, 'windows.open', { window: 'settings', section: 'appearance' });
    const settings = await perch.page('settings');
    await settings.locator('[role=tab][aria-selected=true]').waitFor();

    await find(settings, 'theme');
    await tabTo(settings, 'input[value=system]');
    await settings.keyboard.press('ArrowLeft');
    await popover.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await find(settings, 'interval');
    await tabTo(settings, 'input[type=range]');
    await settings.keyboard.press('ArrowRight');
    await vi.waitUntil(async () => (await stateOf(popover)).desk.preferences.intervalSeconds === 6);
    await find(settings, 'language');
    await tabTo(settings, 'input[value=system]');
    await settings.keyboard.press('ArrowRight');
    await settings.keyboard.press('ArrowRight');
    // It went when the settings came, and a hidden window is told when it is shown.
    await openPopover(perch);
    await popover.locator('html[lang=de]').waitFor();
    await popover.getByText('Wartend').first().waitFor();
    await vi.waitUntil(async () => (await trayMenuOf(pidOf(perch))).labels.includes('Perch beenden'), {
      timeout: 10_000,
    });
    const titles = await perch.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    );
    expect(titles).toContain('Perch: Einstellungen');
  });

  it('hide every name by keys in a window, and the tray’s menu shows them again', async () => {
    const { perch, popover } = await startLivePerch();
    await popover.keyboard.press('Control+2');
    const [agent] = (await stateOf(popover)).agents;
    const lastName = textOf(agent?.readings['lastname']);
    await popover.getByText(lastName).first().waitFor();
    await popover.keyboard.press('Control+Shift+P');
    await popover.getByRole('img', { name: /^Privacy mode is on/ }).waitFor();
    expect(await popover.content()).not.toContain(lastName);
    const menu = await trayMenuOf(pidOf(perch));
    expect(menu.labels.join()).not.toContain(lastName);
    await menu.click('Privacy mode');
    await popover.getByText(lastName).first().waitFor();
  });

  it('test the connection, make the mini wallboard another at once, and forget an account', async () => {
    const { simulator, perch, popover } = await startLivePerch();
    await popover.getByRole('button', { name: 'Mini wallboard' }).click();
    const mini = await perch.page('mini-wallboard');
    await untilLive(mini);
    await openPopover(perch);
    await popover.getByRole('button', { name: 'More' }).click();
    await popover.getByRole('menuitem', { name: 'Settings…' }).click();
    const settings = await perch.page('settings');

    await settings.getByRole('tab', { name: 'Mini wallboard' }).click();
    for (const [choice, face] of [
      ['List', mini.getByRole('table')],
      ['Strip', mini.locator('.strip')],
    ] as const) {
      await settings.getByRole('radio', { name: choice }).check({ force: true });
      await face.waitFor();
    }
    await settings.getByRole('checkbox', { name: 'Agents' }).check();
    await mini.getByRole('group').first().press('PageDown');
    await mini.getByText(/Ready/).first().waitFor();

    await settings.getByRole('tab', { name: 'Connection' }).click();
    await settings.getByRole('button', { name: 'Test connection' }).click();
    const report = settings.getByRole('status', { name: 'Connection test' });
    await report.getByText('Queues: 3').waitFor();
    // The session at work is not disturbed.
    expect(simulator.activeSubscriptions()).toBe(1);
    await untilLive(mini);

    await settings.getByRole('tab', { name: 'Tray' }).click();
    await settings.getByRole('radio', { name: 'None' }).check({ force: true });
    await expect.poll(async () => (await stateOf(popover)).desk.preferences.trayNumber).toBe('none');
    await settings.getByRole('searchbox').fill('no such thing');
    await settings.getByText('Nothing found').waitFor();
    await settings.getByRole('searchbox').fill('');

    await settings.getByRole('tab', { name: 'Account' }).click();
    await settings.getByText('Active').waitFor();
    await settings.getByRole('button', { name: /^Forget / }).click();
    await settings.getByRole('button', { name: 'Keep' }).click();
    await settings.getByRole('button', { name: /^Forget / }).click();
    await settings.getByRole('button', { name: 'Forget', exact: true }).click();
    await settings.getByText('No account has signed in yet.').waitFor();
    await expect.poll(() => simulator.activeSubscriptions()).toBe(0);
    await openPopover(perch);
    await popover.getByRole('button', { name: 'Sign in' }).waitFor();
  });
});
