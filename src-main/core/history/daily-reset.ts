import { numberOf } from '../model/reading';
import type { Snapshot } from '../model/snapshot';

/** How many calls each queue has received today, by its name. */
export type CallsReceived = ReadonlyMap<string, number>;

/** More queues that fell silent than this are not remembered: the longest silent ones are given up. */
const MOST_SILENT = 1000;

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
 * Whether the day began anew since what was known: calls that were received are not taken back, so a lower number means
 * that counting began again. Only queues that both have are compared, since queues come and go.
 */
export function hasReset(before: CallsReceived, after: CallsReceived): boolean {
  let change = 0;
  for (const [name, received] of after) change += received - (before.get(name) ?? received);
  return change < 0;
}

/**
 * What each queue had last: an answer may leave a queue out, or have no number for it, just when the day begins anew.
 * It ends with that day, and holds a thousand queues beside those of the answer.
 */
export function lastReceived(before: CallsReceived, after: CallsReceived): CallsReceived {
  if (hasReset(before, after)) return after;
  const silent = [...before].filter(([name]) => !after.has(name));
  return new Map([...silent.slice(-MOST_SILENT), ...after]);
}
