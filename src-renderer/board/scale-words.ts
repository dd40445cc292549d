import type { Unit } from '#contract/catalogue';
import { readingWords } from '../format/reading-words';

/** A number on a scale or of a limit. 0 is a number there also where, as a value, it means that nobody waits. */
export function scaleWords(value: number, unit: Unit | undefined): string {
  const scaleUnit = unit === 'running-unless-zero' ? 'seconds' : unit;
  return readingWords(value, scaleUnit, { atMs: 0, isFrozen: false });
}
