import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DiskUse } from '../../src-main/core/failure';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import type { Telling } from '../../src-main/core/model/telling';
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

  it('comes to a message again when its notification is clicked again', async () => {
    const scrolled = vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockReturnValue();
    const bridge = await openPopover(busyFloor());
    bridge.tell('popover.reveal-message', { messageId: '1' });
    await screen.findByText('Payment gateway is down');
    const times = scrolled.mock.calls.length;
    bridge.tell('popover.reveal-message', { messageId: '1' });
    await tick();
    expect(scrolled).toHaveBeenCalledTimes(times + 1);
    expect(scrolled.mock.contexts.at(-1)).toHaveProperty('textContent', expect.stringContaining('gateway'));
  });

  it('takes the keyboard along from the tab that it was on', async () => {
    const bridge = await openPopover(busyFloor());
    const chat = screen.getByRole('tab', { name: /Chat/ });
    screen.getByRole('tab', { selected: true }).focus();
    bridge.tell('popover.reveal-message', { messageId: '1' });
    await waitFor(() => expect(chat.getAttribute('aria-selected')).toBe('true'));
    expect(document.activeElement).toBe(chat);
  });

  it('keeps a message that the server no longer lists, and marks it', async () => {
    const floor = busyFloor();
    await openPopover({ ...floor, messages: floor.messages.map((each) => ({ ...each, hasVanished: true })) });
    await openChat();
    expect(screen.getAllByText('removed on the server')).toHaveLength(3);
  });

  it('says what became of telling an urgent message, and nothing of others', async () => {
    const floor = busyFloor();
    const atMs = Date.now();
    const withTelling = (telling: Telling) =>
      openPopover({ ...floor, messages: floor.messages.map((each) => ({ ...each, telling })) });
    const bridge = await withTelling({ status: 'told', atMs });
    await openChat();
    expect(screen.getAllByText(/^notified \d/)).toHaveLength(1);
    const failed = { status: 'failed', reason: 'refused', atMs } as const;
    bridge.change({ ...floor, messages: floor.messages.map((each) => ({ ...each, telling: failed })) });
    expect(await screen.findAllByText('not notified: the desktop refused it')).toHaveLength(1);
  });

  it('folds a long text until she wants it whole, and shows it as text', async () => {
    const long = `<img src=x onerror=alert(1)> \u202e${'so long '.repeat(12_500)}end`;
    await openPopover(busyFloor({ messages: [{ id: '1', first_name: 'N'.repeat(5000), content: long }] }));
    await openChat();
    const item = () => screen.getAllByRole('listitem')[0]?.textContent ?? '';
    expect(item().length).toBeLessThan(1200);
    await fireEvent.click(screen.getByRole('button', { name: 'Show the whole text' }));
    expect(item()).toContain('end');
    expect(item()).not.toContain('\u202e');
    expect(document.querySelector('.chat img')).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: 'Show less' }));
    expect(item()).not.toContain('end');
  });

  it('has no fold on a short text', async () => {
    await openPopover(busyFloor());
    await openChat();
    expect(screen.queryByRole('button', { name: 'Show the whole text' })).toBeNull();
  });
});

describe('a disk that cannot be written', () => {
  const withWarning = (what: DiskUse) => {
    const floor = busyFloor();
    return {
      ...floor,
      desk: { ...floor.desk, warning: { kind: 'disk-unavailable', what, detail: 'ENOSPC' } as const },
    };
  };

  it('is said, and once dismissed another one is said all the same', async () => {
    const bridge = await openPopover(withWarning('settings'));
    expect(screen.getByText(/Settings cannot be saved/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/Settings cannot be saved/)).toBeNull();
    bridge.change(withWarning('ledger'));
    expect(await screen.findByText(/cannot record which urgent messages/)).toBeTruthy();
    bridge.change(busyFloor());
    await expect.poll(() => screen.queryByText(/cannot record which urgent messages/)).toBeNull();
  });
});
