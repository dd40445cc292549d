import { rankOf } from '#contract/domain';
import type { Attention, Queue } from '#contract/snapshot';

/** The more pressing of what is wrong with a queue: the wait or the level. */
export function queueAttention({ attention }: Queue): Attention {
  const { longestWait, serviceLevel } = attention;
  return rankOf(longestWait) >= rankOf(serviceLevel) ? longestWait : serviceLevel;
}
