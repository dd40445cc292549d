import { fireEvent, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { reduce } from '../../src-main/core/state/reduce';
import { busyFloor } from '../support/busy-floor';
import { openPopover } from '../support/render-window';

/** A floor whose three messages nobody has read. */
function unreadFloor(): Snapshot {
  const floor = busyFloor();
  return { ...floor, messages: floor.messages.map((each) => ({ ...each, isUnread: true })) };
}

const openChat = () => fireEvent.click(screen.getByRole('tab', { name: /Chat/ }));
const messages = () => screen.getAllByRole('listitem').map((item) => item.textContent);

describe('the chat', () => {
  beforeEach(() => void vi.spyOn(document, 'hasFocus').mockReturnValue(true));
  afterEach(() => void vi.restoreAllMocks());

  it('counts what is unread on its tab', async () => {
    await openPopover(unreadFloor());
    expect(screen.getByRole('tab', { name: /Chat.*3 unread/s })).toBeTruthy();
  });

  it('pins what is urgent, in word and shape, and shows the rest newest first', async () => {
    await openPopover(busyFloor());
    await openChat();
    const urgent = screen.getByRole('region', { name: 'Urgent' });
    expect(within(urgent).getByText('Payment gateway is down')).toBeTruthy();
    expect(messages().map((text) => /gateway|staggered|morning/.exec(text)?.[0])).toEqual([
      'gateway',
      'staggered',
      'morning',
    ]);
  });

  it('shows markup as text', async () => {
    await openPopover(busyFloor());
    await openChat();
    expect(screen.getByText('<b>Lunch</b> is staggered <img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('.chat img, .chat b')).toBeNull();
  });

  it('tells main that all is read, and still shows what was new', async () => {
    const floor = unreadFloor();
    const bridge = await openPopover(floor);
    await openChat();
    expect(bridge.timesAsked('chat.mark-read')).toBe(1);
    bridge.change(reduce(floor, { type: 'messages-read' }));
    await expect.poll(() => screen.getByRole('tab', { name: /Chat/ }).textContent).not.toContain('3');
    expect(screen.getAllByText('New')).toHaveLength(3);
    expect(bridge.timesAsked('chat.mark-read')).toBe(1);
  });

  it('is not read by a window that nobody looks at', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const bridge = await openPopover(busyFloor());
    await openChat();
    expect(bridge.timesAsked('chat.mark-read')).toBe(0);
    await fireEvent.focus(window);
    expect(bridge.timesAsked('chat.mark-read')).toBe(1);
  });

  it('opens at the message whose notification was clicked', async () => {
    const scrolled = vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockReturnValue();
    const bridge = await openPopover(busyFloor());
    bridge.tell('popover.reveal-message', { messageId: '1' });
    await screen.findByText('Payment gateway is down');
    expect(scrolled.mock.contexts[0]).toHaveProperty('textContent', expect.stringContaining('gateway'));
  });

  it('keeps a message that the server no longer lists, and marks it', async () => {
    const floor = busyFloor();
    await openPopover({ ...floor, messages: floor.messages.map((each) => ({ ...each, hasVanished: true })) });
    await openChat();
    expect(screen.getAllByText('removed on the server')).toHaveLength(3);
  });
});
