import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { TrendWidget } from '../../src-main/core/model/board';
import { boardOf, figure, queueTable } from '../support/build-board';
import { openBoardEditor, part, settings, withBoards } from '../support/open-board-editor';

const board = boardOf(figure('in_calls_waiting'), queueTable());
const holdsKeyboard = (element: HTMLElement) => waitFor(() => expect(document.activeElement).toBe(element));

/** Presses a button with the keyboard. */
async function press(button: HTMLElement): Promise<void> {
  button.focus();
  await fireEvent.click(button);
}

/** The line that offers to take something back; the toolbar offers it as well. */
const line = () => {
  const all = screen.getAllByRole('button', { name: 'Undo' });
  return within(all.at(-1)?.parentElement ?? document.body);
};

describe('the keyboard', () => {
  it('stays on a button that can do no more', async () => {
    await openBoardEditor(withBoards(board));
    await fireEvent.click(part(/^Queue table/));
    const earlier = settings().getByRole('button', { name: 'Move earlier' });
    await press(earlier);
    expect(part(/^Queue table/).getAttribute('aria-label')).toContain('1 of 2');
    expect(earlier.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(earlier);
    await press(earlier);
    expect(part(/^Queue table/).getAttribute('aria-label')).toContain('1 of 2');
  });

  it('stays on the button that takes back when there is no more to take back', async () => {
    await openBoardEditor(withBoards(board));
    await fireEvent.keyDown(part(/^Queue table/), { key: 'ArrowUp', altKey: true });
    const undo = screen.getByRole('button', { name: 'Undo' });
    await press(undo);
    expect(undo.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(undo);
  });

  it('goes on to what can be added when the last part is deleted, and to the part when it is back', async () => {
    await openBoardEditor(withBoards(boardOf(queueTable())));
    await fireEvent.keyDown(part(/^Queue table/), { key: 'Delete' });
    await holdsKeyboard(screen.getByRole('button', { name: /^Add: Tile[.]/ }));
    await press(line().getByRole('button', { name: 'Undo' }));
    await holdsKeyboard(part(/^Queue table/));
  });

  it('goes to the parts when the line that offers to take something back is dismissed', async () => {
    await openBoardEditor(withBoards(board));
    await fireEvent.keyDown(part(/^Queue table/), { key: 'Delete' });
    await press(line().getByRole('button', { name: 'Dismiss' }));
    await holdsKeyboard(part(/^Waiting/));
  });

  it('goes to the neighbour of a part that is removed in its settings, and to a copy that is made there', async () => {
    await openBoardEditor(withBoards(board));
    await fireEvent.click(part(/^Queue table/));
    await press(settings().getByRole('button', { name: 'Duplicate this part' }));
    await holdsKeyboard(part(/^Queue table.*3 of 3/));
    await press(settings().getByRole('button', { name: 'Remove this part' }));
    await holdsKeyboard(part(/^Queue table.*2 of 2/));
  });

  it('goes on to how a board is begun when the last one is deleted, and to the board when it is back', async () => {
    await openBoardEditor(withBoards(board));
    const item = () => within(screen.getByRole('list', { name: 'Boards' })).getByRole('button');
    await fireEvent.keyDown(item(), { key: 'Delete' });
    await holdsKeyboard(screen.getByRole('button', { name: /^Empty board/ }));
    await press(line().getByRole('button', { name: 'Undo' }));
    await holdsKeyboard(item());
    await press(screen.getByRole('button', { name: 'More for this board' }));
    await press(await screen.findByRole('menuitem', { name: /^Delete/ }));
    await holdsKeyboard(screen.getByRole('button', { name: /^Empty board/ }));
  });

  it('goes to the line or the order that is left when another one is removed', async () => {
    const lines = ['in_calls_waiting', 'in_ewt'].map((statistic) => ({
      column: { statistic },
      serviceIds: [],
    }));
    const trend: TrendWidget = { kind: 'trend', id: 'trend', title: null, span: '1-hour', lines };
    const column = { statistic: 'in_calls_waiting' };
    const table = queueTable({ order: [{ column, direction: 'DESC' }] });
    await openBoardEditor(withBoards(boardOf(trend, table)));
    await fireEvent.click(part(/^Trend/));
    await press(settings().getByRole('button', { name: 'Remove Estimated wait' }));
    await holdsKeyboard(settings().getByRole('button', { name: /^Statistic: Waiting/ }));
    await fireEvent.click(part(/^Queue table/));
    const order = within(settings().getByRole('region', { name: 'Order' }));
    await press(order.getByRole('button', { name: 'Remove Waiting' }));
    await holdsKeyboard(order.getByRole('button', { name: 'Sort by a column' }));
  });

  it('goes back into a search field that is cleared', async () => {
    await openBoardEditor(withBoards(board));
    await fireEvent.click(part(/^Waiting/));
    await fireEvent.click(settings().getByRole('button', { name: /^Statistic: Waiting/ }));
    const field = await screen.findByRole('combobox', { name: /^Search/ });
    await fireEvent.input(field, { target: { value: 'ewt' } });
    await press(screen.getByRole('button', { name: 'Clear the search' }));
    expect((field as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(field);
  });
});
