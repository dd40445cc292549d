import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { trayMenuOf } from '../support/desktop';
import { Keyboard } from '../support/keyboard';
import { startSmallCentre } from '../support/perch-without-windows';
import { startPerch, untilLive, type RunningPerch } from '../support/start-app';

/** Opens the popover by the tray's menu, which panels lead to by their own keys. */
async function openByMenu(perch: RunningPerch): Promise<void> {
  await (await trayMenuOf(perch.app.process().pid ?? 0)).click('Open');
  await vi.waitUntil(() => isShown(perch, '/popover/'), { timeout: 10_000 });
}

const isShown = (perch: RunningPerch, path: string) =>
  perch.app.evaluate(
    ({ BrowserWindow }, path) =>
      BrowserWindow.getAllWindows().some(
        (window) => window.webContents.getURL().includes(path) && window.isVisible(),
      ),
    path,
  );

const miniPlace = (perch: RunningPerch) =>
  perch.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().includes('/mini-wallboard/'))
      ?.getBounds(),
  );

describe('with the keyboard alone', () => {
  it('she signs in, looks at everything, makes a board, and signs out, and always sees where she is', async () => {
    const simulator = await startSmallCentre();
    onTestFinished(() => simulator.close());
    const [user] = simulator.users;
    const perch = await startPerch();
    const popover = await perch.page('popover');
    const keys = new Keyboard(popover);

    // The form begins at its first empty field; Enter in the last one sends it.
    await keys.arrivesAt(/^Contact centre address/);
    await keys.type(new URL(simulator.url).host);
    await keys.goTo(/^User name/);
    await keys.type(user?.username ?? '');
    await keys.goTo(/^Automatic/);
    await keys.goTo(/^API secret key or password/);
    await keys.type(user?.apiKey ?? '');
    await keys.press('Enter');
    await untilLive(popover);

    // Queues: sorted, and one of them opened to its chart.
    await keys.arrivesAt(/^Queues/);
    await keys.choose(/^Queue Needs attention first/);
    const queue = popover.getByRole('table', { name: 'Queues' }).getByRole('rowheader').first();
    const queueName = (await queue.locator('.name').textContent()) ?? '';
    await keys.choose(new RegExp(`^${queueName}`));
    await popover.getByRole('img', { name: /^Waiting: / }).waitFor();
    await keys.arrivesAt(new RegExp(`^${queueName}`));
    await keys.goTo(/^Waiting/);

    // Agents: what had the keyboard is gone with the queues, and its place is the tab.
    await keys.press('Control+2');
    await keys.arrivesAt(/^Agents/);
    await keys.goTo(/^Ready/);
    await keys.press('Space');
    const bar = popover.getByRole('group', { name: 'Show only one state' });
    await bar.getByRole('button', { name: /^Ready/, pressed: true }).waitFor();
    await keys.press('Space');
    const agents = popover.getByRole('list', { name: 'Agents' });
    const agentName = (await agents.locator('[data-agent]').nth(2).textContent())?.trim() ?? '';
    await keys.press('/');
    await keys.arrivesAt(/^Find an agent/);
    await keys.type(agentName);
    await vi.waitUntil(async () => (await agents.locator('[data-agent]').count()) === 1);
    await keys.goTo(/^any time/);
    await keys.press('Enter');
    await keys.arrivesAt(/^any time/);
    await keys.press('Escape');
    await keys.arrivesAt(/^any time/);
    await keys.choose(new RegExp(`^${agentName}`));
    await popover.getByText('Login', { exact: true }).waitFor();
    await keys.choose(/^grouped by state/);
    await keys.press('ArrowDown');
    await keys.arrivesAt(/^Team/);
    await keys.press('Enter');
    await keys.arrivesAt(/^grouped by team/);
    await keys.press('/');
    await keys.press('Escape');
    await keys.arrivesAt(/^Find an agent/);
    await keys.goTo(new RegExp(`^${agentName}`));
    await keys.press('Home');
    await keys.press('ArrowDown');

    // Chat.
    simulator.say({ content: 'Lunch is late today.', urgent: false });
    await keys.press('Control+3');
    await keys.arrivesAt(/^Chat/);
    await popover.getByText('Lunch is late today.').waitFor();
    await keys.goTo(/^Chat/);

    // Trends: an hour of it, other lines, as a table.
    await keys.press('Control+4');
    await keys.arrivesAt(/^Trends/);
    await keys.goTo(/^15 min/);
    await keys.press('ArrowRight');
    await keys.arrivesAt(/^1 h/);
    await keys.choose(/^Lines/);
    await keys.goTo(/^Waiting/);
    await keys.press('Space');
    await keys.press('Space');
    await keys.choose(/^Lines/, 'Shift+Tab');
    await keys.choose(/^Show as table/);
    await popover.getByRole('table', { name: 'Values over time' }).first().waitFor();
    await keys.arrivesAt(/^Show as chart/);

    // The menu of the header leads to the settings.
    await keys.choose(/^More/, 'Shift+Tab');
    await keys.arrivesAt(/^Refresh now/);
    await keys.type('settings');
    await keys.arrivesAt(/^Settings…/);
    await keys.press('Enter');
    const settings = await perch.page('settings');
    await settings.getByRole('tab', { selected: true }).waitFor();
    const inSettings = new Keyboard(settings);
    await inSettings.goTo(/^Search/);
    await inSettings.type('language');
    await inSettings.goTo(/^System/);
    await inSettings.press('ArrowRight', 'ArrowRight');
    await settings.locator('html[lang=de]').waitFor();
    await inSettings.arrivesAt(/^Deutsch/);
    await inSettings.press('ArrowLeft', 'ArrowLeft');
    await settings.locator('html[lang=en]').waitFor();
    await inSettings.press('Control+f');
    await inSettings.type('privacy mode');
    await inSettings.goTo(/^Privacy mode/);
    await inSettings.press('Space');
    await settings.getByRole('switch', { name: 'Privacy mode', checked: true }).waitFor();
    await inSettings.arrivesAt(/^Privacy mode/);
    await inSettings.press('Space');
    await settings.getByRole('switch', { name: 'Privacy mode', checked: false }).waitFor();

    // A board of a tile and a queue table.
    await openByMenu(perch);
    await keys.choose(/^Board: Overview/, 'Shift+Tab');
    await keys.press('End');
    await keys.arrivesAt(/^Make a board of your own…/);
    await keys.press('Enter');
    const editor = await perch.page('board-editor');
    await editor.getByRole('heading', { name: 'Make a board of your own' }).waitFor();
    const inEditor = new Keyboard(editor);
    await inEditor.choose(/^Empty board/);
    await inEditor.arrivesAt(/^Name of the board/);
    await inEditor.type('Late shift');
    await inEditor.press('Enter');
    await inEditor.arrivesAt(/^Add: Tile/);
    await inEditor.press('Enter');
    await inEditor.arrivesAt(/^Add: Tile/);
    await inEditor.press('ArrowRight', 'ArrowRight');
    await inEditor.arrivesAt(/^Add: Queue table/);
    await inEditor.press('Enter');
    await inEditor.choose(/^Show this board/, 'Shift+Tab');
    await inEditor.arrivesAt(/^Shown now/);

    // Boards are switched where they are shown.
    await openByMenu(perch);
    await keys.arrivesAt(/^Board: Late shift/);
    await keys.press('ArrowDown');
    await keys.arrivesAt(/^Late shift/);
    await keys.type('over');
    await keys.arrivesAt(/^Overview/);
    await keys.press('Enter');
    await keys.arrivesAt(/^Board: Overview/);

    // The mini wallboard, moved and closed.
    await keys.choose(/^Mini wallboard/);
    const mini = await perch.page('mini-wallboard');
    await untilLive(mini);
    const onMini = new Keyboard(mini);
    await onMini.goTo(/^Mini wallboard\. Arrow keys/);
    const { x = 0, y = 0 } = (await miniPlace(perch)) ?? {};
    await onMini.press('Shift+ArrowRight', 'ArrowUp');
    await vi.waitFor(async () => expect(await miniPlace(perch)).toMatchObject({ x: x + 64, y: y - 8 }), {
      timeout: 10_000,
    });
    const gone = mini.waitForEvent('close');
    await onMini.goTo(/^Close the mini wallboard/);
    // The window is gone before the key comes up again.
    await mini.keyboard.down('Enter');
    await gone;

    // And out again: the form has what it needs but the secret, where the keyboard is.
    await openByMenu(perch);
    await keys.goTo(/^More/);
    await keys.press('ArrowUp');
    await keys.arrivesAt(/^Sign out/);
    await keys.press('Enter');
    await popover.getByRole('button', { name: 'Sign in' }).waitFor();
    await keys.arrivesAt(/^API secret key/);
    await expect.poll(() => simulator.activeSubscriptions()).toBe(0);
  });
});
