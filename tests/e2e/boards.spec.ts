import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Board } from '../../src-main/core/model/board';
import { boardOf, figure, queueTable, statesPart } from '../support/build-board';
import { startSmallCentre } from '../support/perch-without-windows';
import { signIn, startPerch, untilLive } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

const received = { statistic: 'in_calls_received_per_day' };
const board: Board = {
  ...boardOf(
    figure('in_calls_received_per_day', { title: 'All day' }),
    queueTable({
      title: 'Busiest',
      columns: [received],
      order: [{ column: received, direction: 'DESC' }],
      limit: 3,
    }),
    statesPart(),
  ),
  name: 'Support floor',
};

/** The folder of a person who has made a board of her own. */
function folderWithBoard(shownBoard: string | null): string {
  const userData = temporaryFolder();
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ boards: [board], shownBoard }));
  return userData;
}

const numberIn = (text: string) => Number(text.replace(/\D/g, ''));

describe('a board of her own', () => {
  it('is turned to by keyboard alone, and its parts show live numbers', async () => {
    const simulator = await startSmallCentre();
    onTestFinished(() => simulator.close());
    const perch = await startPerch({ userData: folderWithBoard(null) });
    const popover = await perch.page('popover');
    await signIn(popover, simulator);
    await untilLive(popover);
    expect(await popover.getByRole('tab', { name: 'Board' }).count()).toBe(0);

    await popover.getByRole('button', { name: 'Board: Overview' }).press('ArrowDown');
    await popover.keyboard.type('support f');
    await popover.keyboard.press('Enter');
    await popover.getByRole('tab', { name: 'Board', selected: true }).waitFor();

    const rows = popover.getByRole('region', { name: 'Busiest' }).getByRole('row');
    await rows.nth(1).waitFor();
    const counts = (await rows.getByRole('cell').allTextContents()).map(numberIn);
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.length).toBeLessThanOrEqual(3);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const tile = popover.getByRole('group', { name: /^All day/ });
    expect(numberIn(await tile.innerText())).toBeGreaterThan(0);
    expect((await tile.boundingBox())?.width).toBeGreaterThan(100);
    const agents = numberIn(await popover.getByRole('tab', { name: /^Agents/ }).innerText());
    await popover.getByRole('img', { name: new RegExp(`^${agents} agents: `) }).waitFor();
    await untilLive(popover);
  });

  it('has room for all tabs in the narrowest window, in German too', async () => {
    const perch = await startPerch({
      userData: folderWithBoard(board.id),
      args: ['--demo', '--lang=de'],
      env: { LANGUAGE: 'de' },
    });
    const popover = await perch.page('popover');
    await untilLive(popover);
    await perch.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().includes('/popover/'))
        ?.setContentSize(340, 600),
    );
    await popover.waitForFunction(() => window.innerWidth <= 340);
    expect(await tabsThatAreCut(popover)).toEqual([]);
  });
});

/** Names of tabs that do not fit into the window, or not into themselves. */
function tabsThatAreCut(page: Page): Promise<string[]> {
  return page.getByRole('tab').evaluateAll((tabs) =>
    tabs
      .filter((tab) => {
        const { left, right } = tab.getBoundingClientRect();
        return left < 0 || right > window.innerWidth || tab.scrollWidth > tab.clientWidth;
      })
      .map((tab) => tab.textContent.trim()),
  );
}
