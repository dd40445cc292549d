import { describe, expect, it } from 'vitest';
import { secondsOf } from '../../../../src-main/core/model/reading';
import type { Snapshot } from '../../../../src-main/core/model/snapshot';
import { diff } from '../../../../src-main/core/state/diff';
import { initialSnapshot } from '../../../../src-main/core/state/initial-snapshot';
import { reduce } from '../../../../src-main/core/state/reduce';
import { planSubscription } from '../../../../src-main/core/subscription/plan-subscription';
import { buildAnswer } from '../../../support/build-answer';
import { agentTable, boardOf } from '../../../support/build-board';
import { afterAnswer, afterBody, liveSnapshot } from '../../../support/build-snapshot';

const agent = (loginId: string, state: string, seconds: number) => ({
  login_id: loginId,
  acd_state: state,
  state_duration: String(seconds),
});
const message = (id: string, rest: object = {}) => ({
  id,
  first_name: 'Priya',
  content: `text ${id}`,
  ...rest,
});

describe('a running duration', () => {
  it('goes on between two answers', () => {
    const { agents } = liveSnapshot({ agents: [agent('a.b', 'busy', 60)] }, 100_000);
    expect(secondsOf(agents[0]?.readings['state_duration'], 100_000)).toBe(60);
    expect(secondsOf(agents[0]?.readings['state_duration'], 103_000)).toBe(63);
  });

  it('that only went on changes nothing, though the server cuts to whole seconds', () => {
    const first = liveSnapshot({ agents: [agent('a.b', 'busy', 60)] }, 0);
    const second = afterAnswer(first, { agents: [agent('a.b', 'busy', 64)] }, 5000);
    expect(second.agents).toBe(first.agents);
  });

  it('that began anew is another one', () => {
    const first = liveSnapshot({ agents: [agent('a.b', 'busy', 60)] }, 0);
    const second = afterAnswer(first, { agents: [agent('a.b', 'ready', 2)] }, 5000);
    expect(secondsOf(second.agents[0]?.readings['state_duration'], 5000)).toBe(2);
  });

  it('of nobody who waits is none', () => {
    const { queues } = liveSnapshot({ queues: [{ name: 'Billing', in_max_wait_time: '0' }] }, 0);
    expect(queues[0]?.readings['in_max_wait_time']).toBe(0);
  });
});

describe('rows', () => {
  it('that did not change are the same as before, and the others are told apart', () => {
    const first = liveSnapshot({ agents: [agent('a', 'busy', 10), agent('b', 'ready', 20)] }, 0);
    const second = afterAnswer(first, { agents: [agent('b', 'not_ready', 0), agent('a', 'busy', 15)] }, 5000);
    expect(second.agents[0]).toBe(first.agents[0]);
    expect(diff(first, second)?.agents).toEqual({ changed: [second.agents[1]], removed: [] });
  });

  it('that went are named', () => {
    const first = liveSnapshot({ agents: [agent('a', 'busy', 10), agent('b', 'ready', 20)] }, 0);
    const second = afterAnswer(first, { agents: [agent('a', 'busy', 15)] }, 5000);
    expect(diff(first, second)?.agents).toEqual({ changed: [], removed: ['b'] });
  });

  it('know the state of an agent by its word, also one that nobody documents', () => {
    const words = ['ready', 'busy', 'after_call_work', 'not_ready', 'supervising', 'constructor'];
    const { agents } = liveSnapshot({ agents: words.map((word, index) => agent(`agent ${index}`, word, 1)) });
    expect(agents.map((row) => row.state)).toEqual([
      'ready',
      'busy',
      'after-call-work',
      'not-ready',
      'other',
      'other',
    ]);
  });
});

describe('attention', () => {
  const queue = (wait: number, level: string) => ({
    name: 'Billing',
    in_max_wait_time: String(wait),
    service_level: level,
    service_level_target: '0.8',
    service_level_threshold_time: '30',
    in_calls_received_per_day: '10',
  });
  const attentionOf = (wait: number, level: string) =>
    liveSnapshot({ queues: [queue(wait, level)] }).queues[0]?.attention;

  it('measures a wait against the threshold of its own queue', () => {
    expect(attentionOf(30, '1')?.longestWait).toBe('calm');
    expect(attentionOf(31, '1')?.longestWait).toBe('attention');
    expect(attentionOf(91, '1')?.longestWait).toBe('action');
  });

  it('measures a service level against the target of its own queue', () => {
    expect(attentionOf(0, '0.76')?.serviceLevel).toBe('calm');
    expect(attentionOf(0, '0.74')?.serviceLevel).toBe('attention');
    expect(attentionOf(0, '0.64')?.serviceLevel).toBe('action');
  });

  it('claims nothing where the tenant configured nothing or there is no data', () => {
    const { queues } = liveSnapshot({ queues: [{ name: 'Email', in_max_wait_time: '9999' }] });
    expect(queues[0]?.attention).toEqual({ longestWait: 'calm', serviceLevel: 'calm' });
    expect(attentionOf(0, '')?.serviceLevel).toBe('calm');
  });

  it('for the whole floor weighs the targets by the calls', () => {
    const busy = {
      ...queue(0, '0.7'),
      name: 'Busy',
      in_calls_received_per_day: '90',
      service_level_target: '0.9',
    };
    const quiet = {
      ...queue(0, '0.7'),
      name: 'Quiet',
      in_calls_received_per_day: '10',
      service_level_target: '0.5',
    };
    const state = liveSnapshot({ queues: [busy, quiet], totals: { service_level: '0.7' } });
    expect(state.totalsAttention.serviceLevelTarget).toBeCloseTo(0.86);
    expect(state.totalsAttention.serviceLevel).toBe('action');
  });
});

describe('chat messages', () => {
  it('are newest first and unread until somebody has seen them', () => {
    const messages = [message('1', { send_time: '1772620000' }), message('2', { send_time: '1772620060' })];
    const state = afterAnswer(liveSnapshot({}), { messages }, 5000);
    expect(state.messages.map((entry) => [entry.id, entry.isUnread])).toEqual([
      ['2', true],
      ['1', true],
    ]);
    expect(reduce(state, { type: 'messages-read' }).messages.some((entry) => entry.isUnread)).toBe(false);
  });

  it('that were there before Perch looked are history, but for the urgent ones', () => {
    const state = liveSnapshot({ messages: [message('1'), message('2', { is_urgent: '1' })] });
    expect(state.messages.map((entry) => [entry.id, entry.isUnread])).toEqual([
      ['1', false],
      ['2', true],
    ]);
  });

  it('that the server no longer lists stay, marked', () => {
    const first = liveSnapshot({ messages: [message('1')] });
    const second = afterAnswer(first, { messages: [] }, 5000);
    expect(second.messages.map((entry) => [entry.id, entry.hasVanished])).toEqual([['1', true]]);
  });

  it('that vanished stay bounded: the newest two hundred', () => {
    const many = Array.from({ length: 202 }, (_, index) =>
      message(String(index), { send_time: String(1772620000 + index) }),
    );
    const kept = (count: number) =>
      afterAnswer(liveSnapshot({ messages: many.slice(0, count) }), { messages: [] }, 5000).messages;
    expect(kept(200)).toHaveLength(200);
    expect(kept(201)).toHaveLength(200);
    expect(kept(202).map((entry) => entry.id)).toEqual(
      many
        .slice(2)
        .map((entry) => entry.id)
        .reverse(),
    );
  });

  it('twice under one id are one message, and one that comes back after it vanished is itself again', () => {
    const first = liveSnapshot({ messages: [message('1'), message('1')] });
    expect(first.messages).toHaveLength(1);
    const back = afterAnswer(
      afterAnswer(first, { messages: [] }, 5000),
      { messages: [message('1')] },
      10_000,
    );
    expect(back.messages).toEqual(first.messages);
  });

  it('know what became of telling them, also when they vanish or their text is edited', () => {
    const told = { status: 'told', atMs: 7 } as const;
    const first = liveSnapshot({ messages: [message('1', { is_urgent: '1' }), message('2')] });
    expect(first.messages.map((entry) => entry.telling)).toEqual([null, null]);
    const event = {
      type: 'tellings-noted',
      tellings: new Map([
        ['1', told],
        ['other', told],
      ]),
    } as const;
    const second = reduce(first, event);
    expect(second.messages.map((entry) => entry.telling)).toEqual([told, null]);
    expect(second.messages[1]).toBe(first.messages[1]);
    expect(reduce(second, event)).toBe(second);
    const edited = afterAnswer(
      second,
      { messages: [message('1', { is_urgent: '1', content: 'edited' })] },
      5000,
    );
    expect(edited.messages.map((entry) => [entry.text, entry.telling])).toEqual([
      ['edited', told],
      ['text 2', null],
    ]);
    const gone = afterAnswer(edited, { messages: [] }, 10_000);
    expect(gone.messages[0]).toMatchObject({ hasVanished: true, telling: told });
  });

  it('show when they came where it is not known when they were sent', () => {
    const first = liveSnapshot({ messages: [message('1', { send_time: 'soon' })] }, 1000);
    const second = afterAnswer(first, { messages: [message('1', { send_time: 'soon' })] }, 6000);
    expect([second.messages[0]?.atMs, second.messages[0]?.isTimeSent]).toEqual([1000, false]);
  });
});

describe('another user', () => {
  it('sees nothing of the one before', () => {
    const state = liveSnapshot({ agents: [agent('a', 'busy', 1)], messages: [message('1')] });
    const profile = { tenant: 'acme.example', user: 'else', secretKind: 'api-key', isDemo: false } as const;
    const after = reduce(state, { type: 'profile-changed', profile });
    expect([after.agents, after.queues, after.messages, after.totals]).toEqual([[], [], [], {}]);
    expect(after.freshness.receivedAtMs).toBeNull();
  });
});

describe('a difference', () => {
  it('is none when an answer brought nothing new but its time', () => {
    const first = liveSnapshot({ agents: [agent('a', 'busy', 1)] }, 0);
    const second = afterAnswer(first, { agents: [agent('a', 'busy', 6)] }, 5000);
    expect(Object.keys(diff(first, second)?.sections ?? {})).toEqual(['freshness', 'totalsAttention']);
    expect(diff(second, second)).toBeNull();
  });

  it('of five agents in a hundred is at most a tenth of the whole in bytes', () => {
    const agents = Array.from({ length: 1000 }, (_, index) => agent(`agent${index}`, 'busy', 100 + index));
    const first = liveSnapshot({ agents }, 0);
    const later = agents.map((row, index) =>
      index % 20 === 0 ? agent(row.login_id, 'ready', 1) : agent(row.login_id, 'busy', 105 + index),
    );
    const second = afterAnswer(first, { agents: later }, 5000);
    const patchBytes = JSON.stringify(diff(first, second)).length;
    expect(patchBytes / JSON.stringify(second).length).toBeLessThan(0.1);
  });
});

describe('an answer that lacks a part', () => {
  const full = {
    totals: { agents_ready: '2' },
    queues: [{ name: 'Billing' }],
    agents: [agent('a', 'busy', 1)],
  };
  const lacking = (keys: readonly string[]) => {
    const { perch } = buildAnswer(full) as { perch: Readonly<Record<string, unknown>> };
    return { perch: Object.fromEntries(Object.entries(perch).filter(([key]) => !keys.includes(key))) };
  };
  const then = (before: Snapshot, keys: readonly string[], atMs: number) =>
    afterBody(before, lacking(keys), atMs);

  it('keeps what was there, and says how old that is', () => {
    const first = liveSnapshot(full, 1000);
    const second = then(first, ['agent_grids', 'stats_totals'], 6000);
    expect(second.agents).toBe(first.agents);
    expect(second.totals).toBe(first.totals);
    expect(second.freshness).toMatchObject({
      receivedAtMs: 6000,
      missingSinceMs: { agents: 1000, totals: 1000 },
    });
    const third = then(second, ['agent_grids'], 11_000);
    expect(third.freshness.missingSinceMs).toEqual({ agents: 1000 });
    expect(then(third, ['service_grids'], 16_000).freshness.missingSinceMs).toEqual({ queues: 11_000 });
    expect(then(third, [], 16_000).freshness.missingSinceMs).toEqual({});
  });

  it('that never came is not missed: a supervisor of no team has no agents', () => {
    const first = afterBody(initialSnapshot, lacking(['agent_grids', 'stats_totals']), 0);
    expect(first.freshness.missingSinceMs).toEqual({});
    expect(afterBody(initialSnapshot, lacking(['service_grids']), 0).freshness.missingSinceMs).toEqual({});
  });

  it('keeps the messages where there is no list of them', () => {
    const first = liveSnapshot({ ...full, messages: [message('1')] });
    expect(then(first, ['chat_messages'], 5000).messages).toBe(first.messages);
  });

  it('is late by the pace at which data is asked for', () => {
    const { freshness } = liveSnapshot(full);
    expect([freshness.lateAfterMs, freshness.staleAfterMs]).toEqual([11_000, 30_000]);
  });
});

describe('tables of chosen rows', () => {
  const plan = planSubscription(boardOf(agentTable({ isLoggedInOnly: false })));
  const table = (...rows: readonly [string, string][]) => ({
    perch: {
      agent_grids: [{ id: 'agents-2', values: rows.map(([id, state]) => ({ '1': id, '2': state })) }],
    },
  });
  const board = {
    id: null,
    name: null,
    tableOfWidget: plan.gridOfWidget,
    refused: [],
    leftOut: [],
    sought: {},
    gaps: { refused: [], leftOut: [] },
  };
  const began = reduce(initialSnapshot, { type: 'board-shown', board });
  const first = afterBody(began, table(['b', 'ready'], ['a', '']), 0, plan);

  it('have the order of the server', () => {
    expect(first.tables['agents-2']?.map((row) => row.id)).toEqual(['b', 'a']);
  });

  it('tell what changed in them, and their order only where it is another', () => {
    const same = afterBody(first, table(['b', 'busy'], ['a', '']), 5000, plan);
    expect(same.tables['agents-2']?.[1]).toBe(first.tables['agents-2']?.[1]);
    expect(diff(first, same)?.tables).toEqual({
      'agents-2': { changed: [same.tables['agents-2']?.[0]], order: null },
    });
    const turned = afterBody(first, table(['a', ''], ['b', 'ready']), 5000, plan);
    expect(diff(first, turned)?.tables).toEqual({ 'agents-2': { changed: [], order: ['a', 'b'] } });
    const fewer = afterBody(first, table(['b', 'ready']), 5000, plan);
    expect(diff(first, fewer)?.tables).toEqual({ 'agents-2': { changed: [], order: ['b'] } });
    expect(diff(began, first)?.tables?.['agents-2']?.order).toEqual(['b', 'a']);
  });

  it('that did not change cost nothing', () => {
    const same = afterBody(first, table(['b', 'ready'], ['a', '']), 5000, plan);
    expect(same.tables).toBe(first.tables);
  });

  it('stay when an answer lacks them, and go with their board', () => {
    const lacking = afterBody(first, { perch: { stats_totals: {} } }, 5000, plan);
    expect(lacking.tables).toBe(first.tables);
    const other = reduce(first, { type: 'board-shown', board: { ...board, tableOfWidget: [] } });
    expect(other.tables).toEqual({});
    expect(diff(first, other)?.tables).toEqual({ 'agents-2': null });
    expect(reduce(first, { type: 'board-fitted', board }).tables).toEqual(first.tables);
  });
});

describe('other events', () => {
  it('tell who is available, by service', () => {
    const heard = { type: 'availability-heard', service: 'Billing', isAvailable: true, atMs: 5 } as const;
    const state = reduce(reduce(initialSnapshot, heard), { ...heard, service: 'Orders', isAvailable: null });
    expect(state.availability).toEqual({
      Billing: { isAvailable: true, atMs: 5 },
      Orders: { isAvailable: null, atMs: 5 },
    });
  });

  it('of a clock that jumped make windows tell ages anew, and change no value', () => {
    const state = liveSnapshot({ queues: [{ name: 'Billing' }] });
    const jumped = reduce(state, { type: 'time-jumped' });
    expect(jumped).toEqual(state);
    expect(Object.keys(diff(state, jumped)?.sections ?? {})).toEqual(['freshness']);
  });

  it('of messages read while all were read change nothing', () => {
    expect(reduce(initialSnapshot, { type: 'messages-read' })).toBe(initialSnapshot);
  });
});
