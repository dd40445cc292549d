import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { busyFloor } from '../support/busy-floor';
import { openPopover } from '../support/render-window';

/** The tiles come before whatever else bears their name. */
function tile(name: string): HTMLElement {
  const [first] = screen.getAllByRole('button', { name: new RegExp(`^${name}`) });
  if (first === undefined) throw new Error(`there is no tile "${name}"`);
  return first;
}
const isPressed = (name: string) => tile(name).getAttribute('aria-pressed');
const queues = () =>
  screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button').textContent.trim());
const head = (name: string) => screen.getByRole('columnheader', { name: new RegExp(name) });

describe('a tile that is pressed', () => {
  it('shows only queues with someone waiting, most first, until it is pressed again', async () => {
    await openPopover(busyFloor());
    await fireEvent.click(tile('Waiting'));
    expect(isPressed('Waiting')).toBe('true');
    expect(queues()).toEqual(['Billing', 'Support', 'Orders']);
    expect(screen.getByText('Only queues with someone waiting')).toBeTruthy();
    await fireEvent.click(tile('Waiting'));
    expect(isPressed('Waiting')).toBe('false');
    expect(queues()).toContain('Returns');
  });

  it.each([
    ['Longest', ['Billing', 'Support', 'Orders', 'Returns']],
    ['Service level', ['Billing', 'Support', 'Orders', 'Returns']],
  ])('%s sorts the queues by what it tells', async (name, order) => {
    await openPopover(busyFloor());
    await fireEvent.click(tile(name));
    expect([isPressed(name), isPressed('Waiting')]).toEqual(['true', 'false']);
    expect(head(name).getAttribute('aria-sort')).toBe(name === 'Longest' ? 'descending' : 'ascending');
    expect(queues()).toEqual(order);
  });

  it('is let go by the chip, or by Escape, which then does no more', async () => {
    const bridge = await openPopover(busyFloor());
    await fireEvent.click(tile('Longest'));
    await fireEvent.click(screen.getByRole('button', { name: 'Back to what needs attention first' }));
    expect(isPressed('Longest')).toBe('false');
    await fireEvent.click(tile('Waiting'));
    await fireEvent.keyDown(window, { key: 'Escape' });
    expect(isPressed('Waiting')).toBe('false');
    expect(bridge.timesAsked('popover.hide')).toBe(0);
  });

  it('shows the agents who are ready, and all when it is pressed again', async () => {
    await openPopover(busyFloor());
    await fireEvent.click(tile('Ready'));
    expect(isPressed('Ready')).toBe('true');
    await screen.findByText('Lena Vogt');
    expect(screen.queryByText('Jonas Albrecht')).toBeNull();
    await fireEvent.click(tile('Ready'));
    await screen.findByText('Jonas Albrecht');
    expect(isPressed('Ready')).toBe('false');
  });

  it('hands the keyboard on to the headings when what it chose is taken back above them', async () => {
    await openPopover(busyFloor());
    await fireEvent.click(tile('Waiting'));
    const back = screen.getByRole('button', { name: 'Back to what needs attention first' });
    back.focus();
    await fireEvent.click(back);
    const [first] = within(screen.getByRole('table', { name: 'Queues' })).getAllByRole('button');
    await waitFor(() => expect(document.activeElement).toBe(first));
  });

  it('says why where nobody waits', async () => {
    await openPopover(busyFloor({ queues: [{ name: 'Returns', in_calls_waiting: 0 }] }));
    await fireEvent.click(tile('Waiting'));
    expect(screen.getByText('Nobody is waiting')).toBeTruthy();
  });
});

describe('the headings of the queues', () => {
  it('sort by their column, and the other way round when pressed again', async () => {
    await openPopover(busyFloor());
    const press = () => fireEvent.click(within(head('Waiting')).getByRole('button'));
    await press();
    expect(head('Waiting').getAttribute('aria-sort')).toBe('descending');
    expect(queues()).toEqual(['Billing', 'Support', 'Orders', 'Returns']);
    await press();
    expect(head('Waiting').getAttribute('aria-sort')).toBe('ascending');
    expect(queues()).toEqual(['Returns', 'Orders', 'Support', 'Billing']);
  });

  it('sort by name where they said what needs attention first', async () => {
    await openPopover(busyFloor());
    const button = within(head('^Queue.*Needs attention first')).getByRole('button');
    expect(button.title).toBe('Sort: Queue');
    expect(head('Needs attention first').getAttribute('aria-sort')).toBeNull();
    await fireEvent.click(within(head('Needs attention first')).getByRole('button'));
    expect(queues()).toEqual(['Billing', 'Orders', 'Returns', 'Support']);
    expect(head('Queue').getAttribute('aria-sort')).toBe('ascending');
  });
});
