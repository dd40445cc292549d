import { describe, expect, it } from 'vitest';
import { secondsOf } from '../../../../src-main/core/model/reading';
import { diff } from '../../../../src-main/core/state/diff';
import { reduce } from '../../../../src-main/core/state/reduce';
import { afterAnswer, liveSnapshot } from '../../../support/build-snapshot';

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
    const words = ['ready', 'busy', 'after_call_work', 'not_ready', '', 'supervising', 'constructor'];
    const { agents } = liveSnapshot({ agents: words.map((word, index) => agent(`agent ${index}`, word, 1)) });
    expect(agents.map((row) => row.state)).toEqual([
      'ready',
      'busy',
      'after-call-work',
      'not-ready',
      'logged-out',
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
