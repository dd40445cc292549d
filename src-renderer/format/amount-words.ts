import { durationWords } from './duration-words';
import { NO_DATA } from './no-data';
import { numberWords } from './number-words';
import { percentWords } from './percent-words';

/** A value of a course in its unit: `12`, `3:42`, `78 %`; an en dash where there is none. */
export function amountWords(value: number | null, unit: 'count' | 'seconds' | 'share'): string {
  if (value === null) return NO_DATA;
  if (unit === 'share') return percentWords(value);
  return unit === 'seconds' ? durationWords(value) : numberWords(value);
}
