import { cleanup, fireEvent, screen } from '@testing-library/svelte';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { Mask } from '../../src-main/core/privacy/mask';
import { busyFloor } from '../support/busy-floor';
import { freshAliases } from '../support/fresh-aliases';
import { openMiniWallboard, openPopover, openSettings } from '../support/render-window';
import { people, SECRET, secretFloor } from '../support/secret-floor';

const words = { agent: 'Agent', sender: 'Sender', account: 'User', messageText: 'Hidden by privacy mode.' };
const freshMask = () => new Mask(freshAliases(), words);

function privately(floor: Snapshot): Snapshot {
  const { desk } = floor;
  return { ...floor, desk: { ...desk, preferences: { ...desk.preferences, isPrivate: true } } };
}
const masked = (floor: Snapshot) => freshMask().see(privately(floor));
const page = () => document.documentElement.outerHTML;

describe('a window in privacy mode', () => {
  it('shows no name, no login and no message, whoever works there and whatever is looked at', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (staff) => {
        const floor: Snapshot = { ...freshMask().see(secretFloor(staff)), connection: { phase: 'live' } };
        await openPopover(floor);
        for (const tab of screen.getAllByRole('tab')) {
          await fireEvent.click(tab);
          expect(page()).not.toContain(SECRET);
        }
        cleanup();
        await openSettings(floor);
        expect(page()).not.toContain(SECRET);
        cleanup();
        await openMiniWallboard(floor);
        await screen.findByRole('img', { name: /Privacy mode is on/ });
        expect(page()).not.toContain(SECRET);
        cleanup();
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  it('calls agents by aliases that can be searched for, and says why there is no message', async () => {
    await openPopover(masked(busyFloor()));
    await fireEvent.click(screen.getByRole('tab', { name: /Agents/ }));
    expect(screen.getByText('Agent 3')).toBeTruthy();
    expect(page()).not.toMatch(/Albrecht|jonas/);
    await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'agent 3' } });
    expect(screen.queryByText('Agent 2')).toBeNull();
    expect(screen.getByText('Agent 3')).toBeTruthy();
    await fireEvent.click(screen.getByRole('tab', { name: /Chat/ }));
    expect(screen.getAllByText('Hidden by privacy mode.')).toHaveLength(3);
    expect(page()).not.toMatch(/Priya|gateway/);
  });

  it('has read no message whose text it hides, until she sees it', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    onTestFinished(() => void vi.restoreAllMocks());
    const floor = busyFloor();
    const unread = { ...floor, messages: floor.messages.map((each) => ({ ...each, isUnread: true })) };
    const bridge = await openPopover(masked(unread));
    await fireEvent.click(screen.getByRole('tab', { name: /Chat.*3 unread/s }));
    expect(screen.getAllByText('Hidden by privacy mode.')).toHaveLength(3);
    expect(bridge.timesAsked('chat.mark-read')).toBe(0);
    bridge.replace(unread);
    await screen.findByText('Payment gateway is down');
    expect(bridge.timesAsked('chat.mark-read')).toBe(1);
  });

  it('forgets the names that it showed before, and has them back when it is off', async () => {
    const bridge = await openPopover(busyFloor());
    await fireEvent.click(screen.getByRole('tab', { name: /Agents/ }));
    expect(page()).toContain('Albrecht');
    bridge.replace(masked(busyFloor()));
    expect(await screen.findByText('Agent 3')).toBeTruthy();
    expect(page()).not.toMatch(/Albrecht|jonas/);
    bridge.replace(busyFloor());
    expect(await screen.findByText('Jonas Albrecht')).toBeTruthy();
  });

  it('wears a calm mark, in the popover and on the mini wallboard', async () => {
    await openPopover(busyFloor());
    expect(screen.queryByRole('img', { name: /Privacy mode is on/ })).toBeNull();
    cleanup();
    await openPopover(masked(busyFloor()));
    expect(screen.getByRole('img', { name: /Privacy mode is on/ })).toBeTruthy();
    cleanup();
    await openMiniWallboard(masked(busyFloor()));
    expect(await screen.findByRole('img', { name: /Privacy mode is on/ })).toBeTruthy();
  });
});

describe('privacy mode', () => {
  it('is switched by keys in every window, and from the menu', async () => {
    const keys = { key: 'P', ctrlKey: true, shiftKey: true };
    for (const open of [openPopover, openMiniWallboard, openSettings]) {
      const bridge = await open(busyFloor());
      await fireEvent.keyDown(document.body, keys);
      expect(bridge.asked).toContainEqual({ name: 'settings.change', input: { isPrivate: true } });
      cleanup();
    }
    const bridge = await openPopover(masked(busyFloor()));
    await fireEvent.keyDown(document.body, { ...keys, altKey: true });
    expect(bridge.timesAsked('settings.change')).toBe(0);
    await fireEvent.click(screen.getByRole('button', { name: 'More' }));
    await fireEvent.click(screen.getByRole('menuitem', { name: /Turn privacy mode off/ }));
    expect(bridge.asked).toContainEqual({ name: 'settings.change', input: { isPrivate: false } });
  });
});
