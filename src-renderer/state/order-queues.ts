import { numberOf, rankOf } from '#contract/domain';
import type { Queue } from '#contract/snapshot';
import { beganMs } from './began-ms';
import { queueAttention } from './queue-attention';

/** "Needs attention first": by rank, then by the longest wait, then by how many wait; else by name. */
export function orderQueues(queues: readonly Queue[]): readonly Queue[] {
  return queues.toSorted(
    (a, b) =>
      rankOf(queueAttention(b)) - rankOf(queueAttention(a)) ||
      ascending(waitBeganMs(a), waitBeganMs(b)) ||
      waiting(b) - waiting(a) ||
      a.name.localeCompare(b.name),
  );
}

/** The queue in which somebody has waited longest; undefined when nobody waits. */
export function longestWaitQueue(queues: readonly Queue[]): Queue | undefined {
  return queues
    .filter((queue) => Number.isFinite(waitBeganMs(queue)))
    .toSorted((a, b) => ascending(waitBeganMs(a), waitBeganMs(b)))[0];
}

/** How many queues have somebody waiting. */
export function countQueuesWithWaiting(queues: readonly Queue[]): number {
  return queues.filter((queue) => waiting(queue) > 0).length;
}

function waitBeganMs({ readings }: Queue): number {
  return beganMs(readings['in_max_wait_time']);
}

function waiting({ readings }: Queue): number {
  return numberOf(readings['in_calls_waiting']) ?? 0;
}

/** Infinity minus infinity is no order. */
function ascending(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
