import type { Container } from '../catalogue/statistics';
import type { Reading, Readings } from '../model/reading';
import { HIDDEN } from './hidden';
import { isImpersonal } from './impersonal-texts';

/** Readings without texts that may name somebody; the readings themselves where there are none. */
export function maskReadings(readings: Readings, container: Container): Readings {
  let masked: Record<string, Reading> | null = null;
  for (const [key, reading] of Object.entries(readings)) {
    if (typeof reading !== 'string' || reading === '' || isImpersonal(statisticOf(key), container)) continue;
    masked ??= { ...readings };
    masked[key] = HIDDEN;
  }
  return masked ?? readings;
}

/** The statistic of a key under which a reading is kept: what joins or narrows it stands in brackets behind it. */
function statisticOf(key: string): string {
  return /^[^([@]*/.exec(key)?.[0] ?? key;
}
