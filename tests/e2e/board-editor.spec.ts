import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { describe, expect, it, vi } from 'vitest';
import { openPopover, startLivePerch } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

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
    await press(opened, 'F6', 'Tab', 'Tab', 'Tab', 'Tab');
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

  it('gives the keyboard back to what a sheet was opened from', async () => {
    const { perch, popover } = await startLivePerch();
    await popover.getByRole('button', { name: 'More' }).click();
    await popover.getByRole('menuitem', { name: 'Edit boards…' }).click();
    const editor = await perch.page('board-editor');
    await editor.getByRole('button', { name: /^Ready-made board/ }).click();
    await press(editor, 'Enter');
    await editor.getByRole('button', { name: /^Queue/, pressed: false }).click();
    const settings = editor.getByRole('complementary');
    const sheet = editor.getByRole('dialog');
    const untilBack = async (to: Locator) => {
      await sheet.waitFor({ state: 'detached' });
      await expect.poll(() => to.evaluate((element) => element === document.activeElement)).toBe(true);
    };

    const add = settings.getByRole('button', { name: 'Add columns' });
    await add.press('Enter');
    await sheet.getByRole('button', { name: 'Close' }).press('Enter');
    await untilBack(add);

    const by = settings.getByRole('combobox', { name: 'Sort by' });
    await settings.getByRole('button', { name: 'Sort by a column' }).press('Enter');
    await by.focus();
    await by.selectOption('Another statistic…');
    await editor.keyboard.type('in_ewt');
    await press(editor, 'Enter');
    await untilBack(by);
    expect(await by.locator('option:checked').textContent()).toBe('Estimated wait');

    await settings.locator('[data-column]').first().press('Enter');
    const statistic = settings.getByRole('button', { name: /^Statistic: / });
    await statistic.press('Enter');
    await editor.keyboard.type('in_calls_abandoned_in_queue_per_day');
    await press(editor, 'Enter');
    await untilBack(statistic);

    const begin = editor.getByRole('button', { name: 'New board' });
    await begin.focus();
    const file = join(temporaryFolder(), 'storm-watch.json');
    const { answer } = JSON.parse(readFileSync('tests/samples/wallboard.json', 'utf8')) as { answer: object };
    writeFileSync(file, JSON.stringify(answer));
    await editor.getByLabel('From a file').setInputFiles(file);
    await sheet.getByRole('button', { name: 'Cancel' }).press('Enter');
    await untilBack(begin);
  });

  it('reads a wallboard of the vendor’s from a file, one from the server, and writes boards into a file', async () => {
    const { perch, popover } = await startLivePerch();
    await popover.getByRole('button', { name: 'More' }).click();
    await popover.getByRole('menuitem', { name: 'Edit boards…' }).click();
    const editor = await perch.page('board-editor');
    const folder = temporaryFolder();
    const exported = join(folder, 'storm-watch.json');
    const { answer } = JSON.parse(readFileSync('tests/samples/wallboard.json', 'utf8')) as { answer: object };
    writeFileSync(exported, JSON.stringify(answer));
    const report = editor.getByRole('dialog');
    const boards = editor.getByRole('list', { name: 'Boards', exact: true });

    await editor.getByLabel('From a file').setInputFiles(exported);
    await report.getByRole('heading', { name: 'Boards in “storm-watch.json”' }).waitFor();
    await report.getByRole('checkbox', { name: 'Storm watch' }).waitFor();
    expect(await report.locator('.notes li').count()).toBeGreaterThan(0);
    await report.getByRole('button', { name: 'Save this board' }).click();
    await boards.getByRole('button', { name: 'Storm watch' }).waitFor();
    const parts = editor.getByRole('list', { name: /^Parts of this board/ });
    await parts.getByRole('button', { name: /^On the line, Tile, 1 of/ }).waitFor();

    // What cannot be read is said in a line, and nothing is lost.
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{ "name": ');
    await editor.getByLabel('From a file').setInputFiles(broken);
    await editor.getByText('“broken.json” could not be read').waitFor();

    await editor.getByRole('button', { name: 'New board' }).click();
    await editor.getByRole('button', { name: /^The whole floor/ }).click();
    await report.getByRole('button', { name: 'Save this board' }).click();
    await boards.getByRole('button', { name: 'The whole floor' }).waitFor();

    const path = join(folder, 'boards.json');
    await perch.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await editor.getByRole('button', { name: 'Export all boards…' }).click();
    // It may be there before it is written to the end.
    const written = await vi.waitFor(
      () => JSON.parse(readFileSync(path, 'utf8')) as { format: string; boards: { name: string }[] },
      { timeout: 10_000 },
    );
    expect(written.format).toBe('perch-boards');
    expect(written.boards.map(({ name }) => name)).toEqual(['Storm watch', 'The whole floor']);

    // What Perch wrote it reads again without a loss.
    await editor.getByLabel('From a file').setInputFiles(path);
    await report.getByRole('button', { name: 'Save these 2 boards' }).click();
    await expect.poll(() => boards.getByRole('button').count()).toBe(4);
  });
});
