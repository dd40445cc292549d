import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { textOf } from '../../src-main/core/model/reading';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { closedNotifications, closeNotifications, countShownNotifications } from '../support/desktop';
import { startSmallCentre } from '../support/perch-without-windows';
import { openPopover, signIn, startPerch, untilLive } from '../support/start-app';

const URGENT = 'The card reader is down again.';

/** Everybody's login and name, and who is signed in, as they are when nobody hides them. */
function peopleIn({ agents, profile }: Snapshot): readonly string[] {
  const names = agents.map(({ readings }) =>
    `${textOf(readings['firstname'])} ${textOf(readings['lastname'])}`.trim(),
  );
  return [...agents.map(({ loginId }) => loginId), ...names, profile?.user ?? ''].filter(
    (name) => name !== '',
  );
}

describe('privacy mode', () => {
  it('leaves no real name and no message in any window, nor in a notification, until it is off', async () => {
    const simulator = await startSmallCentre();
    onTestFinished(() => simulator.close());
    await closeNotifications();
    const perch = await startPerch();
    const popover = await perch.page('popover');
    await signIn(popover, simulator);
    await untilLive(popover);
    const read = () =>
      popover.evaluate(() =>
        (
          globalThis as unknown as {
            perch: { command(name: string): Promise<{ value: { snapshot: Snapshot } }> };
          }
        ).perch.command('state.read'),
      );
    const people = peopleIn((await read()).value.snapshot);
    expect(people.length).toBeGreaterThan(20);

    // Every window is open, and shows somebody: a board with agents, the account, agents in the list.
    await popover.getByRole('button', { name: 'Mini wallboard' }).click();
    const mini = await perch.page('mini-wallboard');
    await untilLive(mini);
    const openFromMenu = async (name: string) => {
      await openPopover(perch);
      await popover.getByRole('button', { name: 'More' }).click();
      await popover.getByRole('menuitem', { name }).click();
    };
    await openFromMenu('Settings…');
    const settings = await perch.page('settings');
    await settings.getByRole('tab', { name: 'Account' }).click();
    await settings
      .getByText(simulator.users[0]?.username ?? '')
      .first()
      .waitFor();
    await openFromMenu('Edit boards…');
    const editor = await perch.page('board-editor');
    await editor.getByRole('button', { name: /^Ready-made board/ }).click();
    await editor.getByRole('rowheader').first().waitFor({ state: 'attached' });
    await settings.getByRole('tab', { name: 'Mini wallboard' }).click();
    await settings.getByRole('radio', { name: 'List' }).check({ force: true });
    await settings.getByRole('tab', { name: 'Account' }).click();
    await openPopover(perch);
    await popover.getByRole('tab', { name: /^Agents/ }).click();
    const windows = { popover, mini, settings, editor };
    const told = async () => {
      const found: string[] = [];
      for (const [name, page] of Object.entries(windows)) {
        const content = await page.content();
        for (const each of [...people, URGENT]) if (content.includes(each)) found.push(`${name}: ${each}`);
      }
      return found;
    };
    for (const name of ['popover', 'settings', 'editor'])
      await expect.poll(async () => (await told()).some((each) => each.startsWith(name))).toBe(true);

    await popover.keyboard.press('Control+Shift+P');
    await popover.getByRole('img', { name: /^Privacy mode is on/ }).waitFor();
    await expect.poll(told, { timeout: 10_000 }).toEqual([]);

    await closeNotifications();
    const before = new Set((await closedNotifications()).map(({ id }) => id));
    simulator.say({ urgent: true, content: URGENT });
    await vi.waitUntil(async () => (await countShownNotifications()) > 0, { timeout: 25_000 });
    await popover.getByRole('tab', { name: /^Chat/ }).click();
    await popover.getByText('Hidden by privacy mode.').first().waitFor();
    expect(await told()).toEqual([]);
    await closeNotifications();
    const notifications = (await closedNotifications()).filter(({ id }) => !before.has(id));
    expect(notifications.length).toBeGreaterThan(0);
    for (const { summary, body } of notifications) {
      expect(body).toBe('Privacy mode hides the sender and the text. Both are in the chat in Perch.');
      expect([URGENT, ...people].filter((each) => summary.includes(each))).toEqual([]);
    }

    await editor.keyboard.press('Control+Shift+P');
    await popover.getByText(URGENT).waitFor();
    await expect.poll(async () => (await told()).length).toBeGreaterThan(2);
  });
});
