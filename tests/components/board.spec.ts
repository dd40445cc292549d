import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { busyFloor, withConnection } from '../support/busy-floor';
import { openPopover } from '../support/render-window';

const queueNames = () =>
  screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button').textContent);
const agentNames = () => screen.getAllByRole('listitem').map((item) => item.textContent);
/** The tiles come before whatever else bears their name. */
function tile(name: string): HTMLElement {
  const [first] = screen.getAllByRole('button', { name: new RegExp(`^${name}`) });
  if (first === undefined) throw new Error(`there is no tile "${name}"`);
  return first;
}

describe('the tiles', () => {
  it('show waiting, longest with its queue, service level with its target, and ready', async () => {
    await openPopover(busyFloor());
    expect(tile('Waiting').textContent).toMatch(/12.*in 3 queues/s);
    expect(tile('Longest').textContent).toMatch(/3:42.*Billing/s);
    expect(tile('Service level').textContent).toMatch(/78%/);
    expect(tile('Ready').textContent).toMatch(/1.*of 4 agents/s);
  });

  it('show an en dash, not a zero, where the server gave nothing', async () => {
    await openPopover(busyFloor({ totals: { in_calls_waiting: 0 } }));
    expect(tile('Waiting').textContent).toContain('0');
    expect(tile('Service level').textContent).toContain('–');
  });

  it('lead to the agents who are ready', async () => {
    await openPopover(busyFloor());
    await fireEvent.click(tile('Ready'));
    expect(screen.getByRole('tab', { name: /Agents/ }).getAttribute('aria-selected')).toBe('true');
    await screen.findByText('Lena Vogt');
    expect(screen.queryByText('Jonas Albrecht')).toBeNull();
  });
});

describe('the queues', () => {
  it('put first what needs attention most', async () => {
    await openPopover(busyFloor());
    expect(queueNames().map((name) => name.trim())).toEqual(['Billing', 'Support', 'Orders', 'Returns']);
  });

  it('say in words what colour says, and open to more figures', async () => {
    await openPopover(busyFloor());
    const billing = screen.getByRole('button', { name: /^Billing/ });
    expect(within(billing).getByRole('img', { name: 'Needs action' })).toBeTruthy();
    expect(billing.getAttribute('aria-expanded')).toBe('false');
    await fireEvent.click(billing);
    expect(billing.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Answer within').nextElementSibling?.textContent).toBe('0:20');
  });

  it('are calm about a level a little below its target, and green about none that has not reached it', async () => {
    const level = (name: string, service_level: number) => ({
      name,
      service_level,
      service_level_target: 0.8,
    });
    await openPopover(busyFloor({ queues: [level('Near', 0.79), level('There', 0.796)] }));
    const bar = (name: string) => screen.getByRole('img', { name: new RegExp(`^${name}.*80%`) });
    expect([...bar('79%').classList]).toEqual(expect.arrayContaining(['calm']));
    expect(bar('79%').classList.contains('reached')).toBe(false);
    expect(bar('80%').classList.contains('reached')).toBe(true);
  });

  it('say why there may be none', async () => {
    await openPopover(busyFloor({ queues: [] }));
    expect(screen.getByText(/no queue that maria.lopez may see/)).toBeTruthy();
  });
});

describe('the agents', () => {
  it('stand in groups, the longest in a state first, with what they do', async () => {
    await openPopover(busyFloor());
    await fireEvent.click(screen.getByRole('tab', { name: /Agents/ }));
    await screen.findByText('Amelia Clarke');
    const text = agentNames().join('\n');
    expect(text.indexOf('Jonas')).toBeLessThan(text.indexOf('Amelia'));
    expect(text.indexOf('Amelia')).toBeLessThan(text.indexOf('Sofía'));
    expect(text).toMatch(/Call · Billing · held 0:32/);
    expect(text).toMatch(/Not ready · Lunch\s*48:12/);
  });

  it('are found by search, which / opens and which minds no accents', async () => {
    await openPopover(busyFloor());
    await fireEvent.keyDown(window, { key: '/' });
    const field = await screen.findByRole('searchbox', { name: 'Find an agent' });
    await expect.poll(() => document.activeElement).toBe(field);
    await fireEvent.input(field, { target: { value: 'hernandez' } });
    await screen.findByText('Sofía Hernández');
    expect(screen.queryByText('Amelia Clarke')).toBeNull();
  });

  it('are filtered by a state of the legend, until it is pressed again', async () => {
    await openPopover(busyFloor());
    await fireEvent.click(screen.getByRole('tab', { name: /Agents/ }));
    const legend = screen.getByRole('group', { name: 'Show only one state' });
    await fireEvent.click(within(legend).getByRole('button', { name: /Not ready/ }));
    await screen.findByText('Jonas Albrecht');
    expect(screen.queryByText('Lena Vogt')).toBeNull();
    await fireEvent.click(within(legend).getByRole('button', { name: /Not ready/ }));
    await screen.findByText('Lena Vogt');
  });

  it('are drawn only where they are in view, be they five thousand', async () => {
    const agents = Array.from({ length: 5000 }, (_, index) => ({
      login_id: `agent${index}`,
      acd_state: 'ready',
    }));
    await openPopover(busyFloor({ agents }));
    await fireEvent.click(screen.getByRole('tab', { name: /Agents/ }));
    await screen.findByText('agent0');
    expect(screen.getByRole('tab', { name: /Agents/ }).textContent).toContain('5,000');
    expect(screen.getAllByRole('listitem').length).toBeLessThan(60);
  });

  it('say why there may be none, while the queues are fine', async () => {
    await openPopover(busyFloor({ agents: [] }));
    await fireEvent.click(screen.getByRole('tab', { name: /Agents/ }));
    expect(screen.getByText(/supervisor of their team. Queues are not affected/)).toBeTruthy();
  });

  it('tick together, once a second', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
    try {
      await openPopover(busyFloor());
      await fireEvent.click(screen.getByRole('tab', { name: /Agents/ }));
      await screen.findByText('0:44');
      vi.advanceTimersByTime(3000);
      await screen.findByText('0:47');
      expect(screen.getByText('48:15')).toBeTruthy();
      expect(vi.getTimerCount()).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the button of the mini wallboard', () => {
  it('has one name, and says whether it is shown', async () => {
    const floor = busyFloor();
    const bridge = await openPopover(floor);
    const button = (pressed: boolean) => screen.findByRole('button', { name: 'Mini wallboard', pressed });
    expect(await button(false)).toBeTruthy();
    bridge.change({ ...floor, desk: { ...floor.desk, isMiniWallboardShown: true } });
    expect(await button(true)).toBeTruthy();
  });
});

describe('the keyboard', () => {
  it('moves between tabs by arrow and by Ctrl and a number', async () => {
    await openPopover(busyFloor());
    const selected = () => screen.getByRole('tab', { selected: true }).textContent;
    await fireEvent.keyDown(screen.getByRole('tab', { name: /Queues/ }), { key: 'ArrowLeft' });
    expect(selected()).toContain('Trends');
    await fireEvent.keyDown(screen.getByRole('tab', { name: /Trends/ }), { key: 'Home' });
    expect(selected()).toContain('Queues');
    const queues = screen.getByRole('tab', { name: /Queues/ });
    queues.focus();
    await fireEvent.keyDown(queues, { key: '2', ctrlKey: true });
    expect(selected()).toContain('Agents');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /Agents/ }));
    await fireEvent.keyDown(window, { key: '4', ctrlKey: true });
    expect(selected()).toContain('Trends');
  });

  it('refreshes by Ctrl+R and hides by Escape', async () => {
    const bridge = await openPopover(busyFloor());
    await fireEvent.keyDown(window, { key: 'r', ctrlKey: true });
    await fireEvent.keyDown(window, { key: 'Escape' });
    expect(bridge.asked.map(({ name }) => name)).toEqual(['state.read', 'session.refresh', 'popover.hide']);
  });

  it('gives the first Escape to an open menu, which leads to signing out', async () => {
    const bridge = await openPopover(busyFloor());
    await fireEvent.click(screen.getByRole('button', { name: 'More' }));
    const menu = screen.getByRole('menu');
    await fireEvent.keyDown(menu, { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(bridge.timesAsked('popover.hide')).toBe(0);
    await fireEvent.click(screen.getByRole('button', { name: 'More' }));
    await fireEvent.click(screen.getByRole('menuitem', { name: 'Sign out' }));
    expect(bridge.timesAsked('session.sign-out')).toBe(1);
  });
});

describe('signing in again from a board that stopped', () => {
  it('leads back to the last values', async () => {
    const bridge = await openPopover(busyFloor());
    bridge.change(withConnection(busyFloor(), { phase: 'stopped', failure: { kind: 'wrong-secret' } }));
    await fireEvent.click(await screen.findByRole('button', { name: 'Sign in again' }));
    await fireEvent.click(await screen.findByRole('button', { name: 'Back to the last values' }));
    expect(await screen.findByRole('button', { name: /^Billing/ })).toBeTruthy();
  });
});
