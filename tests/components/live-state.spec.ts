import { screen } from '@testing-library/svelte';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LiveState } from '../../src-renderer/state/live-state.svelte';
import { busyFloor, signedIn } from '../support/busy-floor';
import { openPopover } from '../support/render-window';
import { TestBridge } from '../support/test-bridge';

describe('the state of a window', () => {
  it('shows what main tells, and then only what changed', async () => {
    const bridge = await openPopover(signedIn({ phase: 'waiting-for-data' }));
    expect(screen.queryByText('Billing')).toBeNull();
    bridge.change(busyFloor());
    expect(await screen.findByRole('button', { name: /^Billing/ })).toBeTruthy();
    bridge.change(busyFloor({ queues: [{ name: 'Faxes', in_calls_waiting: 1 }] }));
    expect(await screen.findByRole('button', { name: /^Faxes/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Billing/ })).toBeNull();
    expect(bridge.timesAsked('state.read')).toBe(1);
  });

  it('is what main told last, in every section', async () => {
    const before = signedIn({ phase: 'waiting-for-data' });
    const bridge = new TestBridge(before, 0);
    const live = new LiveState(bridge);
    onTestFinished(live.open());
    await expect.poll(() => live.snapshot).toEqual(before);
    const { snapshot } = live;
    const after = busyFloor();
    bridge.change(after);
    await expect.poll(() => live.snapshot).toEqual(after);
    expect(live.snapshot).toBe(snapshot);
  });

  it('asks for the state once after a gap in the sequence, and goes on', async () => {
    const bridge = await openPopover(busyFloor());
    bridge.loseChange(busyFloor({ queues: [{ name: 'Lost', in_calls_waiting: 1 }] }));
    bridge.change(busyFloor({ queues: [{ name: 'Faxes', in_calls_waiting: 1 }] }));
    bridge.change(busyFloor({ queues: [{ name: 'Letters', in_calls_waiting: 1 }] }));
    expect(await screen.findByRole('button', { name: /^Letters/ })).toBeTruthy();
    expect(bridge.timesAsked('state.read')).toBe(2);
    bridge.change(busyFloor({ queues: [{ name: 'Parcels', in_calls_waiting: 1 }] }));
    expect(await screen.findByRole('button', { name: /^Parcels/ })).toBeTruthy();
    expect(bridge.timesAsked('state.read')).toBe(2);
  });

  it('takes the snapshot that comes when the window is shown', async () => {
    const bridge = await openPopover(busyFloor());
    bridge.loseChange(busyFloor({ queues: [{ name: 'Faxes', in_calls_waiting: 1 }] }));
    bridge.show();
    expect(await screen.findByRole('button', { name: /^Faxes/ })).toBeTruthy();
    expect(bridge.timesAsked('state.read')).toBe(1);
  });

  it('says on the page when live values are drawn, and when they are not', async () => {
    const bridge = await openPopover(signedIn({ phase: 'waiting-for-data' }));
    await expect.poll(() => document.documentElement.dataset['drawn']).toBe('waiting');
    bridge.change(busyFloor());
    await expect.poll(() => document.documentElement.dataset['drawn']).toBe('live');
    bridge.nowMs = 60_000;
    bridge.show();
    await expect.poll(() => document.documentElement.dataset['drawn']).toBe('stale');
  });
});
