import { numberOf } from '../model/reading';
import type { Snapshot } from '../model/snapshot';

/** How many calls each queue has received today, by its name. */
export type CallsReceived = ReadonlyMap<string, number>;

/** The counters that tell of the daily reset. */
export function callsReceived({ queues }: Pick<Snapshot, 'queues'>): CallsReceived {
  const counted = new Map<string, number>();
  for (const { name, readings } of queues) {
    const received = numberOf(readings['in_calls_received_per_day']);
    if (received !== null) counted.set(name, received);
  }
  return counted;
}

/**
 * Whether the day began anew between two looks: calls that were received are not taken back, so a lower number means
 * that counting began again. Only queues that both looks have are compared, since queues come and go.
 */
export function hasReset(before: CallsReceived, after: CallsReceived): boolean {
  let change = 0;
  for (const [name, received] of after) change += received - (before.get(name) ?? received);
  return change < 0;
}
