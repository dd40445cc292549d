import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { AgentListPreferences } from '../../src-main/core/model/preferences';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { busyFloor } from '../support/busy-floor';
import { openPopover } from '../support/render-window';
import type { TestBridge } from '../support/test-bridge';

async function openAgents(snapshot: Snapshot): Promise<TestBridge> {
  const bridge = await openPopover(snapshot);
  await fireEvent.click(screen.getByRole('tab', { name: /Agents/ }));
  return bridge;
}

function withList(snapshot: Snapshot, agentList: AgentListPreferences): Snapshot {
  const preferences = { ...snapshot.desk.preferences, agentList };
  return { ...snapshot, desk: { ...snapshot.desk, preferences } };
}

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    login_id: `agent${index}`,
    acd_state: 'not_ready',
    // The longest first: the order of their numbers.
    state_duration: count - index,
    team_name: index % 2 === 0 ? 'Day' : 'Night',
  }));
const list = () => screen.getByRole('list', { name: 'Agents' });
const row = (name: string) => within(list()).getByRole('button', { name });
const texts = () =>
  within(list())
    .getAllByRole('listitem')
    .map((item) => item.textContent.trim());

async function choose(control: RegExp, choice: string): Promise<void> {
  await fireEvent.click(screen.getByRole('button', { name: control }));
  await fireEvent.click(screen.getByRole('menuitemradio', { name: choice }));
}

describe('the line under the agents', () => {
  it('says how they are arranged, and keeps what she chooses instead', async () => {
    const bridge = await openAgents(busyFloor());
    await choose(/grouped by state/, 'Nothing');
    expect(bridge.asked.at(-1)).toEqual({
      name: 'settings.change',
      input: { agentList: { group: 'none', sort: 'time', isReversed: false } },
    });
    await choose(/sorted by time in state/, 'Name');
    expect(bridge.asked.at(-1)?.input).toEqual({
      agentList: { group: 'state', sort: 'name', isReversed: false },
    });
  });

  it('is followed by the list', async () => {
    const bridge = await openAgents(busyFloor());
    await screen.findByText('Amelia Clarke');
    bridge.change(withList(busyFloor(), { group: 'none', sort: 'name', isReversed: true }));
    await screen.findByRole('button', { name: /not grouped/ });
    const names = texts().map((text) => /Amelia|Sofía|Jonas|Lena/.exec(text)?.[0]);
    expect(names).toEqual(['Sofía', 'Lena', 'Jonas', 'Amelia']);
  });

  it('offers teams only where the server tells them', async () => {
    const bridge = await openAgents(busyFloor());
    await fireEvent.click(screen.getByRole('button', { name: /grouped by state/ }));
    expect(screen.queryByRole('menuitemradio', { name: 'Team' })).toBeNull();
    await fireEvent.keyDown(screen.getByRole('menu'), { key: 'Escape' });
    const teams = busyFloor({ agents: people(5) });
    bridge.change(withList(teams, { group: 'team', sort: 'time', isReversed: false }));
    await screen.findByRole('button', { name: /grouped by team/ });
    expect(texts().map((text) => /Day|Night|agent\d/.exec(text)?.[0])).toEqual([
      'Day',
      'agent0',
      'agent2',
      'agent4',
      'Night',
      'agent1',
      'agent3',
    ]);
  });
});

describe('the time in a state', () => {
  it('narrows the list, until Escape', async () => {
    const bridge = await openAgents(busyFloor());
    await screen.findByText('Lena Vogt');
    await choose(/any time/, 'over 15 min');
    await expect.poll(() => screen.queryByText('Lena Vogt')).toBeNull();
    expect(screen.getByText('Jonas Albrecht')).toBeTruthy();
    await fireEvent.keyDown(window, { key: 'Escape' });
    await screen.findByText('Lena Vogt');
    expect(bridge.timesAsked('popover.hide')).toBe(0);
    await fireEvent.keyDown(window, { key: 'Escape' });
    expect(bridge.timesAsked('popover.hide')).toBe(1);
  });

  it('is looked at every second: who passes the limit comes in', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
    try {
      await openAgents(busyFloor());
      await screen.findByText('Lena Vogt');
      await choose(/any time/, 'over 1 min');
      await expect.poll(() => screen.queryByText('Lena Vogt')).toBeNull();
      // She has been ready for 0:44.
      vi.advanceTimersByTime(17_000);
      await screen.findByText('Lena Vogt');
    } finally {
      vi.useRealTimers();
    }
  });

  it('says so where nobody is in a state for so long', async () => {
    await openAgents(busyFloor({ agents: people(5) }));
    await choose(/any time/, 'over 60 min');
    await screen.findByText('Nobody has been in this state for more than 60 min.');
    await fireEvent.click(screen.getByRole('button', { name: 'Show all agents' }));
    await screen.findByText('agent0');
  });
});

describe.each([5, 5000])('a list of %i agents', (count) => {
  it('tells who is where in it, and leads through by keys', async () => {
    await openAgents(busyFloor({ agents: people(count) }));
    await screen.findByText('agent0');
    const first = row('agent0').closest('[role=listitem]');
    expect(first?.getAttribute('aria-posinset')).toBe('1');
    expect(first?.getAttribute('aria-setsize')).toBe(String(count));
    row('agent0').focus();
    await fireEvent.keyDown(row('agent0'), { key: 'ArrowDown' });
    await expect.poll(() => document.activeElement?.textContent).toBe('agent1');
    await fireEvent.keyDown(row('agent1'), { key: 'End' });
    await expect.poll(() => document.activeElement?.textContent).toBe(`agent${count - 1}`);
    await fireEvent.keyDown(row(`agent${count - 1}`), { key: 'Home' });
    await expect.poll(() => document.activeElement?.textContent).toBe('agent0');
    // One row is where Tab leads to.
    expect(list().querySelectorAll('[data-agent][tabindex="0"]').length).toBe(1);
  });

  it('opens a row to more about its agent', async () => {
    await openAgents(
      busyFloor({
        agents: people(count).map((agent) => ({
          ...agent,
          in_calls_handled_per_day: 23,
          calls_average_handling_time_per_day: 245,
        })),
      }),
    );
    await screen.findByText('agent0');
    await fireEvent.click(row('agent0'));
    expect(row('agent0').getAttribute('aria-expanded')).toBe('true');
    const of = (name: string) => screen.getByText(name).nextElementSibling?.textContent;
    expect([of('Handled today'), of('Average handle time'), of('Team')]).toEqual(['23', '4:05', 'Day']);
  });
});

describe('an agent who does something else', () => {
  it('keeps the focus, and moves to where he belongs', async () => {
    const bridge = await openAgents(busyFloor());
    await screen.findByText('Lena Vogt');
    row('Lena Vogt').focus();
    const before = busyFloor();
    const agents = before.agents.map((agent) =>
      agent.loginId === 'lena' ? ({ ...agent, state: 'not-ready' } as const) : agent,
    );
    bridge.change({ ...before, agents });
    await expect.poll(() => texts().findIndex((text) => text.includes('Lena'))).toBe(2);
    expect(document.activeElement).toBe(row('Lena Vogt'));
  });

  it('leaves the focus with whom it was, where all rows only move up', async () => {
    const withoutGroups = { group: 'none', sort: 'time', isReversed: false } as const;
    const before = withList(busyFloor({ agents: people(5) }), withoutGroups);
    const bridge = await openAgents(before);
    await screen.findByText('agent3');
    row('agent3').focus();
    const agents = before.agents.map((agent) =>
      agent.loginId === 'agent0'
        ? { ...agent, readings: { ...agent.readings, state_duration: { sinceMs: 0 } } }
        : agent,
    );
    bridge.change({ ...before, agents });
    await expect.poll(() => texts()[2]).toContain('agent3');
    expect(document.activeElement).toBe(row('agent3'));
  });
});

describe('the search for agents', () => {
  it('is cleared by the first Escape, which is not for the window', async () => {
    const bridge = await openAgents(busyFloor());
    await screen.findByText('Lena Vogt');
    const field = screen.getByRole('searchbox');
    await fireEvent.input(field, { target: { value: 'jonas' } });
    await expect.poll(() => screen.queryByText('Lena Vogt')).toBeNull();
    await fireEvent.keyDown(field, { key: 'Escape' });
    await screen.findByText('Lena Vogt');
    expect(bridge.timesAsked('popover.hide')).toBe(0);
  });

  it('is cleared by the first Escape from a row as well', async () => {
    const bridge = await openAgents(busyFloor());
    await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'jonas' } });
    await expect.poll(() => screen.queryByText('Lena Vogt')).toBeNull();
    row('Jonas Albrecht').focus();
    await fireEvent.keyDown(row('Jonas Albrecht'), { key: 'Escape' });
    await screen.findByText('Lena Vogt');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    expect(bridge.timesAsked('popover.hide')).toBe(0);
  });

  it('is kept while she looks at the chat', async () => {
    await openAgents(busyFloor());
    await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'jonas' } });
    await fireEvent.click(screen.getByRole('tab', { name: /Chat/ }));
    await fireEvent.click(screen.getByRole('tab', { name: /Agents/ }));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('jonas');
    expect(screen.queryByText('Lena Vogt')).toBeNull();
  });

  it.each([
    ['hernandez', 'Sofía Hernández'],
    ['strasse', 'Uwe Straßer'],
    ['lukasz', 'Łukasz Nowak'],
    ['さとう', 'サトウ ケン'],
    ['ｻﾄｳ', 'サトウ ケン'],
  ])('finds by %s who is called %s, and nobody else', async (query, name) => {
    const agents = [
      ['Sofía', 'Hernández'],
      ['Uwe', 'Straßer'],
      ['Łukasz', 'Nowak'],
      ['サトウ', 'ケン'],
      ['ざとう', 'イチ'],
    ].map(([firstname, lastname], index) => ({
      login_id: `agent${index}`,
      acd_state: 'ready',
      firstname,
      lastname,
    }));
    await openAgents(busyFloor({ agents }));
    await fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
    await expect.poll(texts).toEqual(['Ready 1', expect.stringContaining(name)]);
  });
});
