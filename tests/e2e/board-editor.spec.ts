import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPopover, startLivePerch } from '../support/start-app';

/** Presses keys one after the other, as a person without a mouse does. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until the keyboard is on something of that name. */
async function untilFocused(page: Page, name: RegExp): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const here = document.activeElement;
          const label = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : here?.textContent;
          return (here?.getAttribute('aria-label') ?? label ?? '').trim();
        }),
      { timeout: 10_000 },
    )
    .toMatch(name);
}

describe('the board editor', () => {
  it('makes a board of two tiles, queues by wait and agents of one team, by keyboard alone', async () => {
    const { perch, popover } = await startLivePerch();
    const [opened] = await Promise.all([
      perch.page('board-editor'),
      popover.evaluate(() =>
        (
          window as unknown as { perch: { command: (name: string, input: object) => Promise<unknown> } }
        ).perch.command('windows.open', { window: 'board-editor' }),
      ),
    ]);
    await opened.getByRole('heading', { name: 'Make a board of your own' }).waitFor();

    // The first way to a board is the first thing that the Tab key leads to after "New board".
    await press(opened, 'Tab', 'Tab');
    await untilFocused(opened, /^Empty board/);
    await press(opened, 'Enter');
    await untilFocused(opened, /^Name of the board/);
    await opened.keyboard.type('Morning shift');
    await press(opened, 'Enter');

    await untilFocused(opened, /^Add: Tile/);
    await press(opened, 'Enter', 'Enter', 'ArrowRight', 'ArrowRight');
    await untilFocused(opened, /^Add: Queue table/);
    await press(opened, 'Enter', 'ArrowRight', 'Enter');
    const parts = opened.getByRole('list', { name: /^Parts of this board/ });
    await parts.getByRole('button', { name: 'Agent table, Agent table, 4 of 4' }).waitFor();

    // From the palette to the settings of what was added last, past the buttons that arrange it, to its teams.
    await press(opened, 'F6', 'Tab', 'Tab', 'Tab');
    await untilFocused(opened, /^All my teams/);
    await press(opened, 'Enter');
    const teams = opened.getByRole('group', { name: 'Teams' }).getByRole('checkbox');
    await teams.nth(1).waitFor();
    await press(opened, 'Tab', 'Tab', 'Space');
    expect(await teams.nth(1).isChecked()).toBe(true);

    // Back to the part, and up to the button that shows the board.
    await press(opened, 'Escape');
    await untilFocused(opened, /^Agent table/);
    await press(opened, 'Shift+Tab');
    await untilFocused(opened, /^Show this board/);
    await press(opened, 'Enter');
    await untilFocused(opened, /^Shown now/);

    await openPopover(perch);
    await popover.getByRole('button', { name: 'Board: Morning shift' }).waitFor();
    await popover.getByRole('tab', { name: 'Board' }).click();
    const agents = popover.getByRole('table', { name: 'Agents' });
    await agents.getByRole('rowheader').first().waitFor();
    const shown = await agents.getByRole('rowheader').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(20);
    expect(await popover.getByRole('table', { name: 'Queues' }).getByRole('rowheader').count()).toBe(3);

    await press(opened, 'Control+z');
    await expect.poll(() => teams.nth(1).isChecked()).toBe(false);
  });
});
