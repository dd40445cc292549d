import { worstAttention } from '../model/attention';
import type { Queue } from '../model/queue';
import { numberOf, type Readings } from '../model/reading';
import type { TotalsAttention } from '../model/snapshot';
import { levelAttention } from './queue-attention';

/** What about the whole floor wants to be looked at. */
export function totalsAttention(totals: Readings, queues: readonly Queue[]): TotalsAttention {
  const serviceLevelTarget = weightedTarget(queues);
  return {
    waiting: worstAttention(queues.map((queue) => queue.attention.longestWait)),
    serviceLevel: levelAttention(numberOf(totals['service_level']), serviceLevelTarget),
    serviceLevelTarget,
  };
}

/** Targets weighted by the calls they are for: a plain mean would let an idle queue set the bar (facts page 3). */
function weightedTarget(queues: readonly Queue[]): number | null {
  let calls = 0;
  let sum = 0;
  for (const { readings } of queues) {
    const target = numberOf(readings['service_level_target']);
    const received = numberOf(readings['in_calls_received_per_day']) ?? 0;
    // A queue that has no level yet has no part in the total either.
    if (target === null || received <= 0 || numberOf(readings['service_level']) === null) continue;
    calls += received;
    sum += target * received;
  }
  return calls > 0 ? sum / calls : null;
}
