import { numberOf } from '#contract/domain';
import type { Queue } from '#contract/snapshot';
import { beganMs } from './began-ms';
import { orderQueues } from './order-queues';

/** What the queues can be sorted by. */
export type QueueSort = 'attention' | 'name' | 'waiting' | 'longest' | 'level';

/** How the list of queues is to be. */
export interface QueueArrangement {
  readonly sort: QueueSort;
  /** By itself the most pressing comes first, and A before Z. */
  readonly isReversed: boolean;
  /** Only queues in which somebody waits. */
  readonly isOnlyWaiting: boolean;
}

/** The arrangement that the list begins with. */
export const NEEDS_ATTENTION_FIRST: QueueArrangement = {
  sort: 'attention',
  isReversed: false,
  isOnlyWaiting: false,
};

/** What a queue is compared by, the least first; infinite for who has none, and so comes last in either direction. */
const keys: Readonly<Record<Exclude<QueueSort, 'attention' | 'name'>, (queue: Queue) => number>> = {
  waiting: ({ readings }) => -(numberOf(readings['in_calls_waiting']) ?? Number.NEGATIVE_INFINITY),
  longest: ({ readings }) => beganMs(readings['in_max_wait_time']),
  level: ({ readings }) => numberOf(readings['service_level']) ?? Number.POSITIVE_INFINITY,
};

/** The queues as they are to be listed; where two are alike, the one that needs attention more comes first. */
export function arrangeQueues(queues: readonly Queue[], arrangement: QueueArrangement): readonly Queue[] {
  const { sort, isReversed, isOnlyWaiting } = arrangement;
  const shown = isOnlyWaiting ? queues.filter(isWaitedFor) : queues;
  const ordered = orderQueues(shown);
  if (sort === 'attention') return ordered;
  const sign = isReversed ? -1 : 1;
  if (sort === 'name') return ordered.toSorted((a, b) => sign * a.name.localeCompare(b.name));
  const key = keys[sort];
  return ordered.toSorted((a, b) => {
    const [keyA, keyB] = [key(a), key(b)];
    if (keyA === keyB) return 0;
    return Number.isFinite(keyA) && Number.isFinite(keyB) ? sign * (keyA - keyB) : keyA - keyB;
  });
}

function isWaitedFor({ readings }: Queue): boolean {
  return (numberOf(readings['in_calls_waiting']) ?? 0) > 0;
}
