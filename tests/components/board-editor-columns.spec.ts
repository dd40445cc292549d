import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../src-main/core/model/board';
import { boardOf, queueTable } from '../support/build-board';
import { openBoardEditor, part, saved, settings, withBoards } from '../support/open-board-editor';

const columns = () => [...document.querySelectorAll<HTMLElement>('[data-column]')];
const names = () => columns().map((each) => each.textContent);

/** Opens a table of these columns, and the first of them. */
async function openTable(...of: readonly Column[]) {
  const bridge = await openBoardEditor(withBoards(boardOf(queueTable({ columns: of }))));
  await fireEvent.click(part(/^Queue table/));
  const [first] = columns();
  if (first !== undefined) await fireEvent.click(first);
  return bridge;
}

async function pick(opener: HTMLElement, name: string): Promise<void> {
  await fireEvent.click(opener);
  const field = await screen.findByRole('combobox', { name: /^Search/ });
  await fireEvent.input(field, { target: { value: name } });
  await fireEvent.keyDown(field, { key: 'Enter' });
}

describe('a column of a table', () => {
  it('is not changed into one that stands there already, which is said beside it', async () => {
    await openTable({ statistic: 'service_level' }, { statistic: 'in_calls_waiting' });
    await pick(settings().getByRole('button', { name: /^Statistic: Service level/ }), 'in_calls_waiting');
    expect(names()).toEqual(['Service level', 'Waiting']);
    expect(settings().getByText('“Waiting” is a column of this table already.')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: /^Search/ })).toBeNull();
  });

  it('that is added once more is not there twice: the keyboard goes to the one that is', async () => {
    await openTable({ statistic: 'service_level' }, { statistic: 'in_calls_waiting' });
    await pick(settings().getByRole('button', { name: 'Add columns' }), 'in_calls_waiting');
    await fireEvent.click(screen.getByRole('button', { name: 'Add 1' }));
    expect(names()).toEqual(['Service level', 'Waiting']);
    await waitFor(() => expect(document.activeElement).toBe(columns()[1]));
  });

  it('is marked among those that can be added', async () => {
    await openTable({ statistic: 'service_level' }, { statistic: 'in_calls_waiting' });
    await fireEvent.click(settings().getByRole('button', { name: 'Add columns' }));
    const field = await screen.findByRole('combobox', { name: /^Search/ });
    await fireEvent.input(field, { target: { value: 'calls_waiting' } });
    const marked = screen
      .getAllByRole('option')
      .filter(({ textContent }) => textContent.trim().endsWith('in the table'));
    expect(marked.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Waiting')]);
  });

  it('stands there twice where a board that was read says so, and either can be removed', async () => {
    const twice = { statistic: 'in_calls_waiting' };
    const bridge = await openTable({ ...twice, title: 'A' }, { ...twice, title: 'B' });
    expect(names()).toEqual(['A', 'B']);
    await fireEvent.click(settings().getByRole('button', { name: 'Remove B' }));
    expect(names()).toEqual(['A']);
    await waitFor(() =>
      expect(saved(bridge)?.widgets[0]).toMatchObject({ columns: [{ ...twice, title: 'A' }] }),
    );
  });

  it('keeps its list of dispositions open, and the keyboard in it, while they are ticked', async () => {
    const bridge = await openTable({ statistic: 'calls_dispositions_per_day' });
    await fireEvent.click(settings().getByRole('button', { name: /^Counted dispositions/ }));
    const box = await settings().findByRole('checkbox', { name: 'Solved' });
    box.focus();
    await fireEvent.click(box);
    await waitFor(() =>
      expect(saved(bridge)?.widgets[0]).toMatchObject({ columns: [{ dispositions: ['Solved'] }] }),
    );
    expect(document.activeElement).toBe(box);
  });

  it('keeps the keyboard where its statistic is chosen when that has changed', async () => {
    await openTable({ statistic: 'service_level' });
    const opener = settings().getByRole('button', { name: /^Statistic: Service level/ });
    await pick(opener, 'in_ewt');
    expect(names()).toEqual(['Estimated wait']);
    expect(document.activeElement).toBe(opener);
  });
});
