import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  clickNotification,
  closedNotifications,
  closeNotifications,
  countShownNotifications,
} from '../support/desktop';
import { startSmallCentre } from '../support/perch-without-windows';
import { openPopover, signIn, startPerch, untilLive } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

beforeEach(closeNotifications);

async function centre() {
  // At the start of its day nobody has said anything yet.
  const simulator = await startSmallCentre({ start: '05:01' });
  onTestFinished(() => simulator.close());
  return simulator;
}

describe('an urgent chat message', () => {
  it('is shown by the notification daemon, and a click opens the popover at it', async () => {
    const text = 'Payment gateway is down.';
    const simulator = await centre();
    const perch = await startPerch();
    const popover = await perch.page('popover');
    await signIn(popover, simulator);
    await untilLive(popover);
    await popover.keyboard.press('Escape');
    simulator.say({ urgent: true, content: text });
    // With no window shown Perch asks every fifteen seconds.
    await vi.waitUntil(async () => (await countShownNotifications()) === 1, { timeout: 25_000 });
    await clickNotification();
    await popover.getByText(text).waitFor();
    await vi.waitUntil(() =>
      perch.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().some((window) => window.getTitle() === 'Perch' && window.isVisible()),
      ),
    );
    await closeNotifications();
    const told = (await closedNotifications()).filter(({ body }) => body === text);
    expect(told.map(({ summary, body }) => [summary, body])).toEqual([
      [expect.stringMatching(/^Urgent from .+/), text],
    ]);
  });

  it('is told once, also when Perch is killed and started again', async () => {
    const text = 'The lifts are out of order.';
    const simulator = await centre();
    const userData = temporaryFolder();
    const first = await startPerch({ userData });
    const popover = await first.page('popover');
    await signIn(popover, simulator);
    await untilLive(popover);
    simulator.say({ urgent: true, content: text });
    await vi.waitUntil(async () => (await countShownNotifications()) === 1, { timeout: 15_000 });
    const ledger = () =>
      readdirSync(join(userData, 'told')).map((name) => readFileSync(join(userData, 'told', name), 'utf8'));
    await vi.waitUntil(() => ledger().some((entries) => entries.includes('"told"')), { timeout: 5000 });
    first.app.process().kill('SIGKILL');

    const second = await startPerch({ userData });
    const again = await openPopover(second);
    await signIn(again, simulator);
    await untilLive(again);
    await again.getByRole('tab', { name: /Chat/ }).click();
    await again.getByText(text).waitFor();
    await closeNotifications();
    expect((await closedNotifications()).filter(({ body }) => body.includes(text))).toHaveLength(1);
  });

  it('that the desktop cannot show is in the chat, with the reason', async () => {
    const simulator = await centre();
    const perch = await startPerch({ env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' } });
    const popover = await perch.page('popover');
    await signIn(popover, simulator);
    await untilLive(popover);
    simulator.say({ urgent: true, content: 'Nobody can be told of this.' });
    await popover.getByRole('tab', { name: /Chat/ }).click();
    await popover.getByText('Nobody can be told of this.').waitFor();
    await popover.getByText('not notified: the desktop refused it').waitFor();
  });
});
