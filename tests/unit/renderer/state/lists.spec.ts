import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../../../../src-main/core/model/chat-message';
import { findAgents } from '../../../../src-renderer/state/find-agents';
import { countStates, groupAgents } from '../../../../src-renderer/state/group-agents';
import {
  countQueuesWithWaiting,
  longestWaitQueue,
  orderQueues,
} from '../../../../src-renderer/state/order-queues';
import { sortMessages } from '../../../../src-renderer/state/sort-messages';
import { liveSnapshot } from '../../../support/build-snapshot';

const levels = { service_level: 0.9, service_level_target: 0.8, service_level_threshold_time: 20 };
const { queues } = liveSnapshot({
  queues: [
    { name: 'Zebra', in_calls_waiting: 0, in_max_wait_time: 0, ...levels },
    { name: 'Calm', in_calls_waiting: 4, in_max_wait_time: 12, ...levels },
    { name: 'Low', in_calls_waiting: 0, in_max_wait_time: 0, ...levels, service_level: 0.7 },
    { name: 'Alarm', in_calls_waiting: 1, in_max_wait_time: 90, ...levels },
    { name: 'Apple', in_calls_waiting: 0, in_max_wait_time: 0, ...levels },
    { name: 'Email', in_calls_waiting: 9, in_max_wait_time: 7450 },
  ],
});

describe('queues', () => {
  it('stand by attention, then by the longest wait, then by name', () => {
    expect(orderQueues(queues).map(({ name }) => name)).toEqual([
      'Alarm',
      'Low',
      'Email',
      'Calm',
      'Apple',
      'Zebra',
    ]);
  });

  it('know where the longest wait is, and where anybody waits', () => {
    expect(longestWaitQueue(queues)?.name).toBe('Email');
    expect(longestWaitQueue([])).toBeUndefined();
    expect(countQueuesWithWaiting(queues)).toBe(3);
  });
});

const floor = liveSnapshot({
  agents: [
    { login_id: 'a', firstname: 'Zoë', lastname: 'Ng', acd_state: 'ready', state_duration: 5 },
    {
      login_id: 'b',
      firstname: 'Ada',
      acd_state: 'busy',
      state_duration: 10,
      active_item_service_name: 'Billing',
    },
    { login_id: 'c', firstname: 'Bob', acd_state: 'busy', state_duration: 500 },
    { login_id: 'd', firstname: 'Cy', acd_state: 'not_ready', state_duration: 1, reason: 'Lunch' },
    { login_id: 'e', firstname: 'Dee', acd_state: 'levitating', state_duration: 1 },
  ],
});
const eve = { loginId: 'f', state: 'logged-out', readings: { firstname: 'Eve' } } as const;
const agents = [...floor.agents, eve];

describe('agents', () => {
  it('stand in groups by state, the longest first, each group under its count', () => {
    const rows = groupAgents(agents).map((row) =>
      row.kind === 'state' ? `${row.state} ${row.count}` : row.agent.loginId,
    );
    expect(rows).toEqual([
      'not-ready 1',
      'd',
      'busy 2',
      'c',
      'b',
      'ready 1',
      'a',
      'other 1',
      'e',
      'logged-out 1',
      'f',
    ]);
  });

  it('are counted by state', () => {
    expect(Object.fromEntries(countStates(agents))).toEqual({
      ready: 1,
      busy: 2,
      'not-ready': 1,
      other: 1,
      'logged-out': 1,
    });
  });

  it.each([
    ['zoe', ['a']],
    ['BILL', ['b']],
    ['lunch cy', ['d']],
    ['nobody', []],
    ['  ', ['a', 'b', 'c', 'd', 'e', 'f']],
  ])('are found by "%s"', (query, found) => {
    expect(findAgents(agents, { state: null, query }).map(({ loginId }) => loginId)).toEqual(found);
  });

  it('are found within one state', () => {
    expect(findAgents(agents, { state: 'busy', query: 'b' }).map(({ loginId }) => loginId)).toEqual([
      'b',
      'c',
    ]);
  });
});

describe('messages', () => {
  it('that are urgent and still stand are pinned; both parts are newest first', () => {
    const message = (id: string, atMs: number, more: Partial<ChatMessage> = {}): ChatMessage => ({
      ...{
        id,
        fromName: '',
        isUrgent: false,
        text: '',
        atMs,
        isTimeSent: true,
        isUnread: false,
        hasVanished: false,
        telling: null,
      },
      ...more,
    });
    const sorted = sortMessages([
      message('old', 1),
      message('urgent', 2, { isUrgent: true }),
      message('new', 3),
      message('gone', 4, { isUrgent: true, hasVanished: true }),
    ]);
    expect(sorted.urgent.map(({ id }) => id)).toEqual(['urgent']);
    expect(sorted.others.map(({ id }) => id)).toEqual(['gone', 'new', 'old']);
  });
});
