import { numberOf, secondsOf } from '#contract/domain';
import type { Reading } from '#contract/snapshot';
import { durationWords } from './duration-words';
import { NO_DATA } from './no-data';

/** The instant up to which durations are told, and whether it is over since no data came after it. */
export interface TellingTime {
  /** Milliseconds on the main process's monotonic clock. */
  readonly atMs: number;
  /** Whatever still runs has lasted at least so long, and nobody knows how much longer. */
  readonly isFrozen: boolean;
}

/** A duration, running or finished; `≥ 3:58` for one that ran when data last came. */
export function runningWords(reading: Reading | undefined, time: TellingTime): string {
  const seconds = secondsOf(reading, time.atMs);
  if (seconds === null) return NO_DATA;
  const isRunning = typeof reading === 'object' && reading !== null;
  return isRunning && time.isFrozen ? `≥\u202f${durationWords(seconds)}` : durationWords(seconds);
}

/** As `runningWords`, for a wait: where nobody waits there is none. Somebody who has just come waits for 0:00. */
export function waitWords(
  reading: Reading | undefined,
  waiting: Reading | undefined,
  time: TellingTime,
): string {
  return reading === 0 && (numberOf(waiting) ?? 0) === 0 ? NO_DATA : runningWords(reading, time);
}
