import type { Unit } from '#contract/catalogue';
import { numberOf, textOf } from '#contract/domain';
import type { Reading } from '#contract/snapshot';
import { NO_DATA } from './no-data';
import { numberWords } from './number-words';
import { percentWords } from './percent-words';
import { runningWords, type TellingTime } from './running-words';

/** One reading as its unit wants it; an en dash where the server gave none. */
export function readingWords(
  reading: Reading | undefined,
  unit: Unit | undefined,
  time: TellingTime,
): string {
  if (reading === null || reading === undefined) return NO_DATA;
  switch (unit) {
    case 'count':
      return numberWords(numberOf(reading));
    case 'seconds':
    case 'running':
      return runningWords(reading, time);
    case 'running-unless-zero':
      return reading === 0 ? NO_DATA : runningWords(reading, time);
    case 'share':
      return percentWords(numberOf(reading));
    case 'text':
    case undefined:
      return typeof reading === 'number' ? numberWords(reading) : textOf(reading);
  }
}
