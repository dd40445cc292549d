import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { boardOf, figure } from '../support/build-board';
import { busyFloor } from '../support/busy-floor';
import { openBoardEditor, part, settings, withBoards } from '../support/open-board-editor';
import { openPopover } from '../support/render-window';

/** Presses a key while letters are chosen, as where Japanese is written. */
const compose = (target: HTMLElement, key: string) => fireEvent.keyDown(target, { key, isComposing: true });

describe('a key that chooses letters', () => {
  const board = boardOf(figure('in_calls_waiting'));

  it('picks no statistic', async () => {
    await openBoardEditor(withBoards(board));
    await fireEvent.click(part(/^Waiting/));
    await fireEvent.click(settings().getByRole('button', { name: /^Statistic: Waiting/ }));
    const field = await screen.findByRole('combobox', { name: /^Search/ });
    await fireEvent.input(field, { target: { value: 'ewt' } });
    const active = field.getAttribute('aria-activedescendant');
    await compose(field, 'ArrowDown');
    expect(field.getAttribute('aria-activedescendant')).toBe(active);
    await compose(field, 'Enter');
    expect(screen.getByRole('combobox', { name: /^Search/ })).toBe(field);
    await compose(field, 'Escape');
    expect((field as HTMLInputElement).value).toBe('ewt');
  });

  it('ends no renaming', async () => {
    await openBoardEditor(withBoards(board));
    const boards = within(screen.getByRole('list', { name: 'Boards' }));
    await fireEvent.keyDown(boards.getByRole('button'), { key: 'F2' });
    const field = await boards.findByRole('textbox', { name: 'Name of the board' });
    for (const key of ['Enter', 'Escape']) await compose(field, key);
    expect(boards.getByRole('textbox')).toBe(field);
  });

  it('leads out of no settings', async () => {
    await openBoardEditor(withBoards(board));
    await fireEvent.click(part(/^Waiting/));
    const field = settings().getByRole('textbox', { name: 'Title' });
    field.focus();
    await compose(field, 'Escape');
    expect(document.activeElement).toBe(field);
    await fireEvent.keyDown(field, { key: 'Escape' });
    expect(document.activeElement).toBe(part(/^Waiting/));
  });

  it('neither clears a search nor hides the popover', async () => {
    const bridge = await openPopover(busyFloor());
    await fireEvent.click(screen.getByRole('tab', { name: /^Agents/ }));
    const field = screen.getByRole('searchbox');
    await fireEvent.input(field, { target: { value: 'jonas' } });
    await compose(field, 'Escape');
    expect((field as HTMLInputElement).value).toBe('jonas');
    expect(bridge.timesAsked('popover.hide')).toBe(0);
  });
});
