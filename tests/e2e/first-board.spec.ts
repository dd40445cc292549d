import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPopover, startPerch, untilLive } from '../support/start-app';

/** What a person needs who sees it for the first time, in seconds: docs/first-board.md says why. */
const SECONDS = { decision: 3, click: 1, letter: 0.25 } as const;

/** The mouse and the keys of a newcomer, and what she needed of them. */
class Newcomer {
  clicks = 0;
  seconds = 0;

  /** Clicks where the mouse can reach it; a click that needs no new thought costs only itself. */
  async click(target: Locator, { isRepeated = false } = {}): Promise<void> {
    await target.click();
    this.clicks += 1;
    this.seconds += SECONDS.click + (isRepeated ? 0 : SECONDS.decision);
  }

  async type(page: Page, text: string): Promise<void> {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    this.seconds += SECONDS.decision + text.length * SECONDS.letter + SECONDS.click;
  }
}

describe('the first board', () => {
  it('is made with ten clicks, from the demo to two tiles, queues by wait and agents of a team', async () => {
    const perch = await startPerch({ args: ['--demo'] });
    const popover = await perch.page('popover');
    await untilLive(popover);
    const her = new Newcomer();

    await her.click(popover.getByRole('button', { name: 'Board: Overview' }));
    const [editor] = await Promise.all([
      perch.page('board-editor'),
      her.click(popover.getByRole('menuitem', { name: 'Make a board of your own…' })),
    ]);
    await her.click(editor.getByRole('button', { name: /^Empty board/ }));
    await her.type(editor, 'Morning shift');

    const add = (kind: string) => editor.getByRole('button', { name: `Add: ${kind}` });
    await her.click(add('Tile'));
    await her.click(add('Tile'), { isRepeated: true });
    await her.click(add('Queue table'));
    const place = await add('Agent table').boundingBox();
    await editor.locator('[role="rowheader"]').first().waitFor();
    expect(await add('Agent table').boundingBox(), 'what she is about to click stays where it was').toEqual(
      place,
    );
    await her.click(add('Agent table'));
    await her.click(editor.getByRole('button', { name: 'Teams All my teams' }));
    await her.click(editor.getByRole('checkbox', { name: 'Team Lighthouse' }));
    await her.click(editor.getByRole('button', { name: 'Show this board' }));

    await openPopover(perch);
    await popover.getByRole('button', { name: 'Board: Morning shift' }).waitFor();
    const waits = await waitsShown(popover);
    expect(waits.length).toBe(8);
    expect(waits).toEqual([...waits].sort((one, other) => other - one));
    const agents = popover.getByRole('table', { name: 'Agents' });
    await agents.getByRole('rowheader').first().waitFor();
    expect(await agents.getByRole('rowheader').count()).toBeLessThan(20);

    expect(her.clicks).toBe(10);
    expect(her.seconds).toBeLessThan(60);
  });
});

/** The longest waits in the queue table, in its order, in seconds; -1 where nobody waits. */
async function waitsShown(popover: Page): Promise<readonly number[]> {
  const queues = popover.getByRole('table', { name: 'Queues' });
  await queues.getByRole('rowheader').first().waitFor();
  const rows = await queues
    .getByRole('row')
    .filter({ has: popover.getByRole('rowheader') })
    .all();
  const cells = await Promise.all(rows.map((row) => row.getByRole('cell').nth(1).innerText()));
  return cells.map((words) =>
    words.trim() === '–' ? -1 : words.split(':').reduce((sum, part) => sum * 60 + Number(part), 0),
  );
}
