import { findStatistic } from '../catalogue/statistics';
import type { Reading, Readings } from '../model/reading';
import type { RawReadings } from '../subscription/answer';

/**
 * How far a running duration's beginning may seem to move before it is another one. The server cuts to whole seconds
 * and answers a little late, which is up to a second and a half together.
 */
const TOLERANCE_MS = 1500;

/**
 * Turns running durations into the instants they began, and keeps an instant that only seems to have moved. Gives the
 * earlier readings themselves back when nothing changed.
 */
export function steadyReadings(earlier: Readings | undefined, raw: RawReadings, atMs: number): Readings {
  const readings: Record<string, Reading> = {};
  let hasChanged = earlier === undefined || Object.keys(earlier).length !== Object.keys(raw).length;
  for (const [name, value] of Object.entries(raw)) {
    const before = earlier?.[name];
    const now = steady(before, asInstant(name, value, atMs));
    readings[name] = now;
    hasChanged ||= now !== before;
  }
  return hasChanged || earlier === undefined ? readings : earlier;
}

function asInstant(name: string, value: string | number | null, atMs: number): Reading {
  const unit = findStatistic(name)?.unit;
  if (typeof value !== 'number' || (unit !== 'running' && unit !== 'running-unless-zero')) return value;
  if (value === 0 && unit === 'running-unless-zero') return 0;
  return { sinceMs: atMs - value * 1000 };
}

function steady(before: Reading | undefined, now: Reading): Reading {
  const isSame =
    isInstant(before) && isInstant(now) && Math.abs(before.sinceMs - now.sinceMs) <= TOLERANCE_MS;
  return isSame ? before : now;
}

function isInstant(reading: Reading | undefined): reading is { sinceMs: number } {
  return typeof reading === 'object' && reading !== null;
}
