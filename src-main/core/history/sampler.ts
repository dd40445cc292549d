import { secondsOf, type Readings } from '../model/reading';
import type { Snapshot } from '../model/snapshot';
import { gapAfterMs } from '../polling/poll-plan';
import { callsReceived, hasReset, lastReceived, type CallsReceived } from './daily-reset';
import { SAMPLE_MS, type Sample } from './sample';
import { QUEUE_COURSES, seriesId } from './series';

/** What is remembered from one answer to the next. */
export interface Sampler {
  readonly answeredAtMs: number | null;
  readonly sampledAtMs: number | null;
  /** After this long without an answer there is a gap. */
  readonly gapAfterMs: number;
  /** What each queue had last. */
  readonly received: CallsReceived;
  /** Since the last sample. */
  readonly isAfterGap: boolean;
}

/** Before the first answer. */
export const newSampler: Sampler = {
  answeredAtMs: null,
  sampledAtMs: null,
  gapAfterMs: 0,
  received: new Map(),
  isAfterGap: false,
};

/**
 * Takes note of an answer; with a sample where the last one is old enough.
 *
 * @param lookedAt the ids of series that somebody looks at: they are kept before others, as totals are.
 */
export function hearAnswer(
  sampler: Sampler,
  state: Snapshot,
  atMs: number,
  lookedAt: ReadonlySet<string>,
): { readonly sampler: Sampler; readonly sample: Sample | null } {
  const limitMs = gapAfterMs(state.freshness);
  const silenceMs = sampler.answeredAtMs === null ? 0 : atMs - sampler.answeredAtMs;
  // The pace may have changed since: the slower one of both excuses the silence.
  const isAfterGap = sampler.isAfterGap || silenceMs > Math.max(limitMs, sampler.gapAfterMs);
  // Queues that are missing were not counted anew.
  const counted = isMissing(state, 'queues') ? sampler.received : callsReceived(state);
  const isAfterReset = hasReset(sampler.received, counted);
  const received = lastReceived(sampler.received, counted);
  const heard = { ...sampler, answeredAtMs: atMs, gapAfterMs: limitMs, received, isAfterGap };
  const isDue = sampler.sampledAtMs === null || atMs - sampler.sampledAtMs >= SAMPLE_MS;
  // A new day does not wait: until it is written down, tiles hold today's values against yesterday's.
  if (!isDue && !isAfterReset) return { sampler: heard, sample: null };
  return {
    sampler: { ...heard, sampledAtMs: atMs, isAfterGap: false },
    sample: {
      atMs,
      isAfterGap,
      isAfterReset,
      values: valuesOf(state, atMs),
      wanted: new Set([...Object.keys(state.totals).map(totalId), ...lookedAt]),
    },
  };
}

/** Every total and what the charts of queues need. What an answer lacked is old, and no value of this instant. */
function valuesOf(state: Snapshot, atMs: number): ReadonlyMap<string, number | null> {
  const values = new Map<string, number | null>();
  if (!isMissing(state, 'totals'))
    for (const key of Object.keys(state.totals)) values.set(totalId(key), valueOf(state.totals, key, atMs));
  if (!isMissing(state, 'queues'))
    for (const { name, readings } of state.queues)
      for (const statistic of QUEUE_COURSES)
        values.set(seriesId({ kind: 'queue', queue: name, statistic }), valueOf(readings, statistic, atMs));
  return values;
}

function totalId(key: string): string {
  return seriesId({ kind: 'total', key });
}

/** What still runs has lasted so many whole seconds. */
function valueOf(readings: Readings, key: string, atMs: number): number | null {
  const reading = readings[key];
  const value = secondsOf(reading, atMs);
  return value === null || typeof reading === 'number' ? value : Math.floor(value);
}

function isMissing({ freshness }: Snapshot, part: 'totals' | 'queues'): boolean {
  return freshness.missingSinceMs[part] !== undefined;
}
