import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { boardJustShown } from '../support/board-snapshot';
import { boardOf, figure, queueTable } from '../support/build-board';
import { busyBoard, withBoards } from '../support/busy-board';
import { busyFloor } from '../support/busy-floor';
import { openPopover } from '../support/render-window';

const opener = () => screen.getByRole('button', { name: /^Board: / });
const selected = () => screen.getByRole('tab', { selected: true }).textContent.trim();
const focused = () => document.activeElement?.textContent.trim();
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

async function openMenu(): Promise<HTMLElement> {
  await fireEvent.keyDown(opener(), { key: 'ArrowDown' });
  return screen.findByRole('menu');
}

describe('the board switcher', () => {
  const boards = withBoards(busyFloor(), 'Support floor', 'Night shift', 'Sales', 'مناوبة');

  it('opens by arrow on the board that is shown, which is checked', async () => {
    await openPopover(boards);
    const menu = await openMenu();
    expect(focused()).toBe('Overview');
    expect(within(menu).getByRole('menuitemradio', { checked: true }).textContent.trim()).toBe('Overview');
  });

  it('finds a board by what is typed, also when its name has a space', async () => {
    const bridge = await openPopover(boards);
    await openMenu();
    await press('s');
    expect(focused()).toBe('Support floor');
    await press('s');
    expect(focused()).toBe('Sales');
    await press('Escape');
    await openMenu();
    for (const key of 'night sh') await press(key);
    expect(focused()).toBe('Night shift');
    await fireEvent.click(document.activeElement ?? document.body);
    expect(bridge.asked.at(-1)).toEqual({ name: 'boards.show', input: { id: 'board 1' } });
    expect(document.activeElement).toBe(opener());
  });

  it('goes to both ends by key, around them by arrow, and leads to the editor', async () => {
    const bridge = await openPopover(boards);
    await openMenu();
    await press('End');
    expect(focused()).toBe('Edit boards…');
    await press('ArrowDown');
    expect(focused()).toBe('Overview');
    await press('ArrowUp');
    expect(focused()).toBe('Edit boards…');
    await press('Home');
    expect(focused()).toBe('Overview');
    await press('End');
    await fireEvent.click(document.activeElement ?? document.body);
    expect(bridge.asked.at(-1)).toEqual({ name: 'windows.open', input: { window: 'board-editor' } });
  });

  it('offers to make a board where she has none yet', async () => {
    const bridge = await openPopover(busyFloor());
    await openMenu();
    await press('End');
    expect(focused()).toBe('Make a board of your own…');
    await fireEvent.click(document.activeElement ?? document.body);
    expect(bridge.asked.at(-1)).toEqual({ name: 'windows.open', input: { window: 'board-editor' } });
  });

  it('closes by Escape, and when the window is left', async () => {
    const bridge = await openPopover(boards);
    await openMenu();
    await press('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(opener());
    expect(bridge.timesAsked('popover.hide')).toBe(0);
    await openMenu();
    await fireEvent.blur(window);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('lets a name run in its own direction', async () => {
    await openPopover(boards);
    const menu = await openMenu();
    expect(within(menu).getByText('مناوبة').getAttribute('dir')).toBe('auto');
  });

  it('says it where turning to a board did not work', async () => {
    const bridge = await openPopover(boards);
    bridge.answer('boards.show', { ok: false, failure: { kind: 'request-refused', detail: 'no board' } });
    await openMenu();
    await fireEvent.click(screen.getByRole('menuitemradio', { name: 'Sales' }));
    expect(await screen.findByText(/could not do that just now/)).toBeTruthy();
  });
});

describe('the popover', () => {
  const statistics = ['waiting', 'ringing', 'in_ivr', 'in_progress'].map((name) => `in_calls_${name}`);
  const seven = [...statistics, 'agents_ready', 'agents_busy', 'agents_logged'].map((name) =>
    figure(name, { title: `tile ${name}` }),
  );

  it('begins with the parts of her board, and with the queues of one that has none', async () => {
    const bridge = await openPopover(busyBoard([queueTable()]));
    expect(selected()).toBe('Board');
    expect(screen.getByRole('button', { name: /^Waiting/ }).textContent).toContain('in 3 queues');
    await fireEvent.click(screen.getByRole('tab', { name: /Agents/ }));
    bridge.change(boardJustShown({ ...boardOf(figure('agents_ready')), id: 'another' }, busyFloor()));
    await expect.poll(selected).toContain('Queues');
    expect(screen.queryByRole('tab', { name: 'Board' })).toBeNull();
  });

  it('keeps the list that she chose while the board stays', async () => {
    const before = busyBoard([queueTable()]);
    const bridge = await openPopover(before);
    await fireEvent.click(screen.getByRole('tab', { name: /Chat/ }));
    bridge.change({ ...before, totals: { ...before.totals, in_calls_waiting: 13 } });
    await screen.findByText('13');
    expect(selected()).toContain('Chat');
    await fireEvent.keyDown(window, { key: '0', ctrlKey: true });
    expect(selected()).toBe('Board');
  });

  it('has room for six tiles above the lists, the others are parts of the board', async () => {
    await openPopover(busyBoard(seven));
    const inPanel = within(screen.getByRole('tabpanel'));
    const tiles = (of: Pick<typeof screen, 'queryAllByRole'>) => [
      ...of.queryAllByRole('button', { name: /^tile/ }),
      ...of.queryAllByRole('group', { name: /^tile/ }),
    ];
    expect(tiles(screen)).toHaveLength(7);
    expect(tiles(inPanel)).toHaveLength(1);
    expect(inPanel.getByRole('group', { name: 'tile agents_logged' })).toBeTruthy();
  });
});
