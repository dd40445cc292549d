import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { MiniPreferences } from '../../src-main/core/model/preferences';
import type { Desk, Snapshot } from '../../src-main/core/model/snapshot';
import { initialSnapshot } from '../../src-main/core/state/initial-snapshot';
import { boardOf, figure } from '../support/build-board';
import { busyFloor, signedIn, withConnection } from '../support/busy-floor';
import { openMiniWallboard } from '../support/render-window';

const densities = ['strip', 'tiles', 'list'] as const;

/** A state in which she wants the mini wallboard so, on a desktop that can so much. */
function wanting(snapshot: Snapshot, mini: Partial<MiniPreferences>, desk: Partial<Desk> = {}): Snapshot {
  const { preferences } = snapshot.desk;
  return {
    ...snapshot,
    desk: {
      ...snapshot.desk,
      ...desk,
      preferences: { ...preferences, mini: { ...preferences.mini, ...mini } },
    },
  };
}

const shown = () => document.body.textContent.replaceAll(/\s+/g, ' ');
const wallboard = () => screen.getByRole('group', { name: /Arrow keys/ });
const isDashed = () => document.querySelector('.stale') !== null;

describe.each(densities)('the mini wallboard as %s', (density) => {
  it('shows four figures, and how old they are', async () => {
    await openMiniWallboard(wanting(busyFloor(), { density }), 3000);
    for (const text of [
      'Waiting',
      '12',
      'Longest',
      '3:45',
      'Service level',
      '78%',
      'Ready / busy',
      '1',
      '/ 2',
    ])
      expect(shown()).toContain(text);
    expect(screen.getByTitle('Live, the figures are 3 s old')).toBeTruthy();
    expect(shown()).not.toContain('Live');
    expect(document.documentElement.dataset['drawn']).toBe('live');
  });

  it('says how old stale values are, frames them, and that a wait is at least so long', async () => {
    await openMiniWallboard(wanting(busyFloor(), { density }), 84_000);
    expect(shown()).toMatch(/≥\s3:42/);
    expect(shown()).toMatch(/1:24 old.*Stale/);
    expect(document.querySelector('[data-trust=stale]')).not.toBeNull();
    expect(isDashed()).toBe(true);
    expect(document.querySelectorAll('.value.muted')).toHaveLength(4);
  });

  it('says that values are late in words, without a frame', async () => {
    await openMiniWallboard(wanting(busyFloor(), { density }), 14_000);
    expect(shown()).toMatch(/Late.*14 s old/);
    expect(isDashed()).toBe(false);
    expect(document.querySelectorAll('.value.muted')).toHaveLength(0);
  });

  it('says what is wrong with the connection, and keeps the values', async () => {
    const waiting = withConnection(busyFloor(), { phase: 'no-seat', retryAtMs: 52_000 });
    await openMiniWallboard(wanting(waiting, { density }));
    expect(screen.getByText('No seat free, next try 0:52')).toBeTruthy();
    expect(screen.getByText('12')).toBeTruthy();
  });

  it('counts down to the next try while values grow old', async () => {
    const broken = withConnection(busyFloor(), {
      phase: 'reconnecting',
      failure: { kind: 'unreachable', cause: 'offline', detail: '' },
      retryAtMs: 92_000,
      isServerAnswering: null,
    });
    await openMiniWallboard(wanting(broken, { density }), 84_000);
    expect(shown()).toMatch(/1:24 old.*Reconnecting in 8 s/);
    expect(screen.getByTitle('1:24 old · Reconnecting in 8 s · This computer is offline')).toBeTruthy();
  });

  it('says that somebody else is signed in, and takes the values for history', async () => {
    const taken = withConnection(busyFloor(), { phase: 'taken-over', retryAtMs: null });
    await openMiniWallboard(wanting(taken, { density }), 2000);
    expect(shown()).toMatch(/2 s old.*Signed in elsewhere/);
    expect(isDashed()).toBe(true);
  });

  it('shows the queues, those first that need it', async () => {
    await openMiniWallboard(wanting(busyFloor(), { density, pages: ['queues'] }));
    const names = ['Billing', 'Support', 'Orders', 'Returns'].map((name) => shown().indexOf(name));
    expect(names).toEqual([...names].sort((a, b) => a - b));
    expect(names[0]).toBeGreaterThanOrEqual(0);
    expect(shown()).toContain('3:42');
  });

  it('shows how many agents are in which state, and the longest in it', async () => {
    await openMiniWallboard(wanting(busyFloor(), { density, pages: ['agents'] }));
    for (const text of ['Ready', 'Busy', 'After call', 'Not ready', '48:12']) expect(shown()).toContain(text);
  });

  it('says that there are no agents, or no queues', async () => {
    const empty = busyFloor({ agents: [], queues: [] });
    const bridge = await openMiniWallboard(wanting(empty, { density, pages: ['agents'] }));
    expect(shown()).toContain('No agents');
    bridge.change(wanting(empty, { density, pages: ['queues'] }));
    await screen.findByText(/No queues/);
  });

  it('says that nobody is signed in, and how to', async () => {
    await openMiniWallboard(wanting(initialSnapshot, { density }));
    expect(screen.getByText('Signed out')).toBeTruthy();
    expect(screen.getByText('Double-click to sign in')).toBeTruthy();
  });

  it('says what Perch waits for', async () => {
    const bridge = await openMiniWallboard(wanting(signedIn({ phase: 'signing-in' }), { density }));
    expect(screen.getByText('Signing in…')).toBeTruthy();
    bridge.change(wanting(signedIn({ phase: 'waiting-for-data' }), { density }));
    await screen.findByText('Waiting for first data');
  });

  it('says why Perch has stopped', async () => {
    const stopped = signedIn({ phase: 'stopped', failure: { kind: 'password-refused' } });
    await openMiniWallboard(wanting(stopped, { density }));
    expect(screen.getByText('This contact centre does not accept passwords')).toBeTruthy();
  });

  it('shows the tiles of the board that is shown', async () => {
    const board = { ...boardOf(figure('in_calls_handled_per_day'), figure('in_calls_waiting')), id: 'mine' };
    const floor = busyFloor({ totals: { in_calls_handled_per_day: 431, in_calls_waiting: 3 } });
    const state = { ...floor, boards: [board], board: { ...floor.board, id: 'mine', name: 'Mine' } };
    await openMiniWallboard(wanting(state, { density }));
    expect(shown()).toContain('431');
    expect(shown()).not.toContain('Ready / busy');
  });
});

describe('the mini wallboard', () => {
  it('says which part is old when the others are new', async () => {
    const floor = busyFloor();
    const partly = { ...floor, freshness: { ...floor.freshness, missingSinceMs: { queues: -40_000 } } };
    const bridge = await openMiniWallboard(wanting(partly, { pages: ['queues'] }), 2000);
    expect(shown()).toContain('42 s old');
    expect(shown()).toMatch(/≥\s3:02/);
    bridge.change(wanting(partly, { pages: ['figures'] }));
    await screen.findByText('78');
    expect(shown()).not.toContain('42 s old');
  });

  it('as list names its columns', async () => {
    const bridge = await openMiniWallboard(wanting(busyFloor(), { density: 'list', pages: ['queues'] }));
    const billing = screen.getByRole('row', { name: /Billing/ });
    expect(
      within(billing)
        .getAllByRole('cell')
        .map((cell) => cell.textContent.trim()),
    ).toEqual(['7', '3:42', '61%']);
    const heads = () => screen.getAllByRole('columnheader').map((head) => head.textContent.trim());
    expect(heads()).toEqual(['Queue', 'Waiting', 'Longest', 'Level']);
    bridge.change(wanting(busyFloor(), { density: 'list', pages: ['agents'] }));
    await expect.poll(heads).toEqual(['State', 'Longest', 'Agents']);
  });

  it('turns its pages, and lets one stay that the pointer or the keyboard is on', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    await openMiniWallboard(wanting(busyFloor(), { pages: ['figures', 'agents'], secondsPerPage: 5 }));
    const isAgents = () => shown().includes('Not ready');
    expect(isAgents()).toBe(false);
    await vi.advanceTimersByTimeAsync(5000);
    expect(isAgents()).toBe(true);
    await fireEvent.pointerEnter(wallboard());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isAgents()).toBe(true);
    await fireEvent.focusIn(wallboard());
    await fireEvent.pointerLeave(wallboard());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isAgents()).toBe(true);
    await fireEvent.focusOut(wallboard());
    await vi.advanceTimersByTimeAsync(5000);
    expect(isAgents()).toBe(false);
  });

  it('turns its pages by button and by key', async () => {
    await openMiniWallboard(wanting(busyFloor(), { pages: ['figures', 'queues', 'agents'] }));
    await fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(shown()).toContain('Billing');
    await fireEvent.keyDown(wallboard(), { key: 'PageDown' });
    expect(shown()).toContain('Not ready');
    await fireEvent.keyDown(wallboard(), { key: 'PageUp' });
    await fireEvent.keyDown(wallboard(), { key: 'PageUp' });
    expect(shown()).toContain('Longest');
  });

  it('with one page has no button to turn it', async () => {
    await openMiniWallboard(busyFloor());
    expect(screen.queryByRole('button', { name: 'Next page' })).toBeNull();
  });

  it('opens the popover by button, double click and key, and closes itself', async () => {
    const bridge = await openMiniWallboard(busyFloor());
    await fireEvent.click(screen.getByRole('button', { name: 'Open Perch' }));
    await fireEvent.dblClick(screen.getByText('12'));
    await fireEvent.keyDown(wallboard(), { key: 'Enter' });
    expect(bridge.timesAsked('popover.open')).toBe(3);
    await fireEvent.dblClick(screen.getByRole('button', { name: 'Open Perch' }));
    expect(bridge.timesAsked('popover.open')).toBe(3);
    await fireEvent.click(screen.getByRole('button', { name: 'Close the mini wallboard' }));
    expect(bridge.timesAsked('mini-wallboard.toggle')).toBe(1);
  });

  it('opens its menu where it was clicked, or at its button', async () => {
    const bridge = await openMiniWallboard(busyFloor());
    await fireEvent.contextMenu(screen.getByText('12'), { clientX: 40, clientY: 30 });
    await fireEvent.click(screen.getByRole('button', { name: 'Menu of the mini wallboard' }));
    const asked = bridge.asked.filter(({ name }) => name === 'mini-wallboard.menu');
    expect(asked.map(({ input }) => input)).toEqual([
      { x: 40, y: 30 },
      { x: 0, y: 0 },
    ]);
  });

  it('is moved by arrow keys, farther with Shift', async () => {
    const bridge = await openMiniWallboard(busyFloor());
    await fireEvent.keyDown(wallboard(), { key: 'ArrowLeft' });
    await fireEvent.keyDown(wallboard(), { key: 'ArrowDown', shiftKey: true });
    await fireEvent.keyDown(wallboard(), { key: 'ArrowDown', ctrlKey: true });
    const moves = bridge.asked.filter(({ name }) => name === 'mini-wallboard.move-by');
    expect(moves.map(({ input }) => input)).toEqual([
      { x: -8, y: 0 },
      { x: 0, y: 64 },
    ]);
  });

  it('is dragged by whatever of it is no button, freely with Ctrl, and a click does not move it', async () => {
    const bridge = await openMiniWallboard(busyFloor());
    const steps = () =>
      bridge.asked.filter(({ name }) => name === 'mini-wallboard.drag').map(({ input }) => input);
    const value = screen.getByText('12');
    await fireEvent.pointerDown(value, { button: 0, clientX: 20, clientY: 30, pointerId: 1 });
    await fireEvent.pointerMove(value, { clientX: 22, clientY: 31, pointerId: 1 });
    await fireEvent.pointerUp(value, { pointerId: 1 });
    expect(steps()).toEqual([{ phase: 'grab', x: 20, y: 30 }, { phase: 'drop' }]);
    await fireEvent.pointerDown(value, { button: 0, clientX: 20, clientY: 30, pointerId: 1 });
    await fireEvent.pointerMove(value, { clientX: 60, clientY: 30, pointerId: 1 });
    await fireEvent.pointerMove(value, { clientX: 61, clientY: 30, ctrlKey: true, pointerId: 1 });
    await fireEvent.pointerUp(value, { pointerId: 1 });
    expect(steps().slice(3)).toEqual([
      { phase: 'move', isFree: false },
      { phase: 'move', isFree: true },
      { phase: 'drop' },
    ]);
    await fireEvent.pointerDown(screen.getByRole('button', { name: 'Open Perch' }), { button: 0 });
    await fireEvent.pointerDown(value, { button: 2 });
    expect(steps()).toHaveLength(6);
  });

  it('that is locked says so and has no buttons, which nobody could click', async () => {
    const bridge = await openMiniWallboard(busyFloor());
    bridge.change(wanting(busyFloor(), { isLocked: true }));
    await screen.findByRole('img', { name: /^Locked: clicks go through it/ });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('makes itself translucent only where the system cannot', async () => {
    const bridge = await openMiniWallboard(wanting(busyFloor(), { opacity: 0.6 }));
    expect(wallboard().style.opacity).toBe('');
    bridge.change(wanting(busyFloor(), { opacity: 0.6 }, { fading: 'page' }));
    await vi.waitFor(() => expect(wallboard().style.opacity).toBe('0.6'));
    bridge.change(wanting(busyFloor(), { opacity: 0.6 }, { fading: 'none' }));
    await vi.waitFor(() => expect(wallboard().style.opacity).toBe(''));
  });
});
