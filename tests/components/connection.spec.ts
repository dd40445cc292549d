import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { failed } from '../../src-main/core/result';
import { busyFloor, signedIn, withConnection } from '../support/busy-floor';
import { openPopover } from '../support/render-window';

const offline = { kind: 'unreachable', cause: 'offline', detail: 'net::ERR_INTERNET_DISCONNECTED' } as const;

describe('values that grow old', () => {
  it('tick while they are live', async () => {
    await openPopover(busyFloor(), 3000);
    expect(screen.getByTitle('Live · 3 s')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Longest/, pressed: false }).textContent).toContain('3:45');
  });

  it('are marked when stale, and say how long a wait has lasted at least', async () => {
    await openPopover(busyFloor(), 84_000);
    expect(screen.getByTitle('Stale · 1:24')).toBeTruthy();
    expect(document.querySelector('[data-trust=stale]')).not.toBeNull();
    expect(screen.getByRole('button', { name: /^Longest/, pressed: false }).textContent).toMatch(/≥\s3:42/);
    expect(screen.getByRole('alert').textContent).toContain('No new figures');
    expect(screen.getByText(/values below are 1:24 old/)).toBeTruthy();
  });
});

describe('trouble with the connection', () => {
  it('is told with what comes next, and the last values stay with their age', async () => {
    const floor = withConnection(busyFloor(), {
      phase: 'reconnecting',
      failure: offline,
      retryAtMs: 24_000,
      isServerAnswering: false,
    });
    const bridge = await openPopover(floor, 16_000);
    expect(screen.getByTitle('Reconnecting in 8 s')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('This computer is offline');
    expect(screen.getByText(/tries again in 8 s.*16 s old/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Billing/ })).toBeTruthy();
    expect(screen.getByText(/answers no other question either/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('ERR_');
    await fireEvent.click(screen.getByRole('button', { name: 'Try now' }));
    expect(bridge.timesAsked('session.refresh')).toBe(1);
  });

  it('counts down to the next try for a seat', async () => {
    await openPopover(withConnection(busyFloor(), { phase: 'no-seat', retryAtMs: 60_000 }), 8000);
    expect(screen.getByTitle('No seat free, next try 0:52')).toBeTruthy();
    expect(screen.getByText(/Closing another wallboard frees one/)).toBeTruthy();
  });

  it('does not fight for a session that was taken, and offers to take it back', async () => {
    const bridge = await openPopover(withConnection(busyFloor(), { phase: 'taken-over', retryAtMs: null }));
    expect(screen.getByTitle('Signed in elsewhere')).toBeTruthy();
    expect(screen.getByText(/API user of its own/)).toBeTruthy();
    expect(document.querySelector('[data-trust=stale]')).not.toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
    expect(bridge.timesAsked('session.take-back')).toBe(1);
  });

  it('that stops a running session leaves its values and leads to the form', async () => {
    await openPopover(withConnection(busyFloor(), { phase: 'stopped', failure: { kind: 'wrong-secret' } }));
    expect(screen.getByRole('button', { name: /^Billing/ })).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
    expect(screen.getByLabelText<HTMLInputElement>('User name').value).toBe('maria.lopez');
  });

  it('names the privileges that are missing', async () => {
    await openPopover(signedIn({ phase: 'stopped', failure: { kind: 'privilege-missing' } }));
    expect(screen.getByRole('alert').textContent).toContain('Access Realtime Stats API');
  });
});

describe('what a screen reader speaks by itself', () => {
  const spoken = () =>
    [...document.querySelectorAll('[role=alert], [role=status], [aria-live]')].map(
      ({ textContent }) => textContent,
    );

  const floor = busyFloor();
  const lacking = {
    ...floor,
    freshness: {
      ...floor.freshness,
      receivedAtMs: 20_000,
      missingSinceMs: { totals: 0, agents: 0 },
    },
  };

  it.each([
    ['values are stale', floor, 84_000],
    ['a part of them is left out', lacking, 25_000],
    [
      'Perch counts down to the next try',
      withConnection(floor, {
        phase: 'reconnecting',
        failure: offline,
        retryAtMs: 24_000,
        isServerAnswering: false,
      }),
      16_000,
    ],
    [
      'Perch counts down to the next try for a seat',
      withConnection(floor, { phase: 'no-seat', retryAtMs: 60_000 }),
      8000,
    ],
  ])('stays the same from second to second while %s', async (_what, snapshot, nowMs) => {
    const bridge = await openPopover(snapshot, nowMs);
    const [before, seen] = [spoken(), document.body.textContent];
    bridge.nowMs += 2000;
    bridge.show();
    await tick();
    expect(document.body.textContent).not.toBe(seen);
    expect(spoken()).toEqual(before);
  });

  it('names the parts that are left out, and their age is beside it', async () => {
    await openPopover(lacking, 25_000);
    expect(screen.getByRole('alert').textContent).toContain(
      'The server left something out: totals and agents',
    );
    expect(screen.getByText(/The totals above are 25 s old/)).toBeTruthy();
  });
});

describe('a proxy that wants to know who is there', () => {
  const asked = { kind: 'unreachable', cause: 'proxy-sign-in', detail: 'proxy.acme.example:3128' } as const;
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
  const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });

  async function tell(): Promise<void> {
    await type('Proxy user name', ' maria ');
    await type('Proxy password', 'hush');
    await fireEvent.click(screen.getByRole('button', { name: 'Sign in to the proxy' }));
  }

  it.each([
    ['a running session', withConnection(busyFloor(), { phase: 'stopped', failure: asked })],
    ['a sign-in', signedIn({ phase: 'stopped', failure: asked })],
    [
      'a session that tries again',
      signedIn({ phase: 'reconnecting', failure: asked, retryAtMs: 9000, isServerAnswering: null }),
    ],
  ])('and holds up %s is named and told, the secret once', async (_what, snapshot) => {
    const bridge = await openPopover(snapshot);
    expect(screen.getByText(/The proxy at proxy\.acme\.example:3128/)).toBeTruthy();
    await tell();
    const sent = bridge.asked.find(({ name }) => name === 'network.sign-in-to-proxy')?.input;
    expect(sent).toEqual({ user: 'maria', secret: 'hush', keepSecret: true });
    expect(field('Proxy password').value).toBe('');
  });

  it('and does not accept what it was told says so, until something else is typed', async () => {
    const bridge = await openPopover(signedIn({ phase: 'stopped', failure: asked }));
    bridge.answer('network.sign-in-to-proxy', failed(asked));
    await tell();
    expect(await screen.findByText('The proxy did not accept this name and password.')).toBeTruthy();
    await type('Proxy password', 'hush hush');
    expect(screen.queryByText(/did not accept this name/)).toBeNull();
  });

  it('is not in the way of other troubles', async () => {
    await openPopover(
      withConnection(busyFloor(), { phase: 'stopped', failure: { ...asked, cause: 'proxy' } }),
    );
    expect(screen.queryByLabelText('Proxy user name')).toBeNull();
  });
});

describe('what the window says of itself', () => {
  it('says why it is an ordinary window, until she has read it', async () => {
    const floor = busyFloor();
    await openPopover({ ...floor, desk: { ...floor.desk, hasTray: false } });
    expect(screen.getByText(/No panel here can show a tray icon/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/No panel here can show a tray icon/)).toBeNull();
  });

  it('warns of a secret that could not be kept', async () => {
    const floor = busyFloor();
    const warning = { kind: 'keychain-unavailable', reason: 'locked', detail: '' } as const;
    await openPopover({ ...floor, desk: { ...floor.desk, warning } });
    expect(screen.getByText(/The keychain is locked/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/The keychain is locked/)).toBeNull();
  });
});

describe('a part of the answer that is missing', () => {
  it('is named with its age, and nothing else is called old', async () => {
    const floor = busyFloor();
    const missingSinceMs = { agents: 0 };
    await openPopover(
      { ...floor, freshness: { ...floor.freshness, receivedAtMs: 20_000, missingSinceMs } },
      21_000,
    );
    expect(screen.getByText('The agents are 21 s old.')).toBeTruthy();
    expect(screen.queryByText(/The values below stay/)).toBeNull();
  });

  const lackingAll = () => {
    const floor = busyFloor();
    const missingSinceMs = { totals: 0, queues: 0, agents: 0 };
    return { ...floor, freshness: { ...floor.freshness, receivedAtMs: 60_000, missingSinceMs } };
  };

  it('looks old on the tiles, and its waits go on no longer', async () => {
    await openPopover(lackingAll(), 61_000);
    const tile = screen.getByRole('button', { name: /^Longest/, pressed: false });
    expect(tile.className).toContain('muted');
    expect(tile.textContent).toMatch(/≥\s3:42/);
    expect(tile.textContent).toContain('1:01 old');
  });

  it('looks old in the queues, and its waits go on no longer', async () => {
    await openPopover(lackingAll(), 61_000);
    const row = screen.getByRole('row', { name: /^Billing/ });
    expect(row.className).toContain('muted');
    expect(row.textContent).toMatch(/≥\s3:42/);
    expect(within(screen.getByRole('tabpanel')).getByText('1:01 old')).toBeTruthy();
  });

  it('looks old in the list of the agents, and their times go on no longer', async () => {
    await openPopover(lackingAll(), 61_000);
    await fireEvent.click(screen.getByRole('tab', { name: /^Agents/ }));
    const row = (await screen.findByRole('button', { name: 'Jonas Albrecht' })).closest('.agent');
    expect(row?.className).toContain('muted');
    expect(row?.textContent).toMatch(/≥\s48:12/);
    expect(within(screen.getByRole('tabpanel')).getByText('1:01 old')).toBeTruthy();
  });

  it('is the only one that looks old', async () => {
    const floor = busyFloor();
    const freshness = { ...floor.freshness, receivedAtMs: 60_000, missingSinceMs: { agents: 0 } };
    await openPopover({ ...floor, freshness }, 61_000);
    expect(document.querySelectorAll('.tile.muted, .row.muted')).toHaveLength(0);
    expect(screen.queryByText('1:01 old')).toBeNull();
  });
});
