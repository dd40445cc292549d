import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { initialSnapshot } from '../../src-main/core/state/initial-snapshot';
import { busyFloor, withConnection } from '../support/busy-floor';
import { openMiniWallboard } from '../support/render-window';

describe('the mini wallboard', () => {
  it('shows four figures, and no words about a connection that is well', async () => {
    await openMiniWallboard(busyFloor());
    const shown = document.body.textContent;
    expect(shown).toMatch(/Waiting\s*12.*Longest wait\s*3:42.*Service level\s*78%.*Ready\s*1/s);
    expect(shown).not.toContain('Live');
    expect(document.documentElement.dataset['drawn']).toBe('live');
  });

  it('says how old stale values are, and that a wait is at least so long', async () => {
    await openMiniWallboard(busyFloor(), 84_000);
    expect(document.body.textContent).toMatch(/≥\s3:42/);
    expect(document.body.textContent).toMatch(/Stale\s*1:24/);
    expect(document.querySelector('[data-trust=stale]')).not.toBeNull();
  });

  it('says what is wrong when the connection is', async () => {
    await openMiniWallboard(withConnection(busyFloor(), { phase: 'no-seat', retryAtMs: 52_000 }));
    expect(screen.getByText('No seat free, next try 0:52')).toBeTruthy();
    expect(screen.getByText('12')).toBeTruthy();
  });

  it('says that nobody is signed in', async () => {
    await openMiniWallboard(initialSnapshot);
    expect(screen.getByText('Signed out')).toBeTruthy();
  });

  it('opens the popover by button and double click, and closes itself', async () => {
    const bridge = await openMiniWallboard(busyFloor());
    await fireEvent.click(screen.getByRole('button', { name: 'Open Perch' }));
    await fireEvent.dblClick(screen.getByText('12'));
    expect(bridge.timesAsked('popover.open')).toBe(2);
    await fireEvent.click(screen.getByRole('button', { name: 'Close the mini wallboard' }));
    expect(bridge.timesAsked('mini-wallboard.toggle')).toBe(1);
  });
});
