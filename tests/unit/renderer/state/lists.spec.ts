import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../../../../src-main/core/model/chat-message';
import {
  arrangeQueues,
  NEEDS_ATTENTION_FIRST,
  type QueueArrangement,
} from '../../../../src-renderer/state/arrange-queues';
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

describe('queues that she arranges', () => {
  const names = (changes: Partial<QueueArrangement>) =>
    arrangeQueues(queues, { ...NEEDS_ATTENTION_FIRST, ...changes }).map(({ name }) => name);

  it('stand as they stand by themselves until she does', () => {
    expect(names({})).toEqual(orderQueues(queues).map(({ name }) => name));
  });

  it.each([
    ['waiting', ['Email', 'Calm', 'Alarm', 'Low', 'Apple', 'Zebra']],
    ['longest', ['Email', 'Alarm', 'Calm', 'Low', 'Apple', 'Zebra']],
    ['level', ['Low', 'Alarm', 'Calm', 'Apple', 'Zebra', 'Email']],
    ['name', ['Alarm', 'Apple', 'Calm', 'Email', 'Low', 'Zebra']],
  ] as const)('stand by %s, the most pressing first, what has no figure last', (sort, expected) => {
    expect(names({ sort })).toEqual(expected);
  });

  it('stand the other way round, but what has no figure is last all the same', () => {
    expect(names({ sort: 'longest', isReversed: true })).toEqual([
      'Calm',
      'Alarm',
      'Email',
      'Low',
      'Apple',
      'Zebra',
    ]);
    expect(names({ sort: 'level', isReversed: true }).slice(-2)).toEqual(['Low', 'Email']);
  });

  it('are only those where somebody waits', () => {
    expect(names({ sort: 'waiting', isOnlyWaiting: true })).toEqual(['Email', 'Calm', 'Alarm']);
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
