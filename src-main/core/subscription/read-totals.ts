import { numberOf, type Reading, type Readings } from '../model/reading';
import { isRecord } from './is-record';
import type { PlannedTotals, SubscriptionPlan } from './plan';
import { readValue, type ReadingContext } from './read-value';

type Wire = Readonly<Record<string, unknown>>;

/** Totals that were read, and how many values could not be. */
export interface TotalsRead {
  readonly totals: Readings;
  readonly dropped: number;
}

/**
 * Reads the totals of every app that has them, and adds up what the server only sums in grids. Gives the earlier
 * readings themselves back when nothing changed.
 *
 * @param wireOf the `stats_totals` under an app id; undefined where it is missing.
 */
export function readTotals(
  plan: SubscriptionPlan,
  wireOf: (appId: string) => unknown,
  context: ReadingContext,
  before: Readings | undefined,
): TotalsRead | null {
  const readings: Record<string, Reading> = {};
  let dropped = 0;
  let hasAny = false;
  for (const { id, totals } of plan.apps) {
    const wire = totals === null ? null : membersOf(wireOf(id));
    if (totals === null || wire === null) continue;
    hasAny = true;
    dropped += readGroup(totals, wire, context, before, readings);
  }
  if (!hasAny) return null;
  for (const { key, partKeys } of plan.sums) readings[key] = sumOf(partKeys.map((part) => readings[part]));
  return { totals: before !== undefined && isSame(before, readings) ? before : readings, dropped };
}

function readGroup(
  { columns }: PlannedTotals,
  wire: Wire,
  context: ReadingContext,
  before: Readings | undefined,
  readings: Record<string, Reading>,
): number {
  let dropped = 0;
  for (const { column, key, unit } of columns) {
    const cell = Object.hasOwn(wire, column.statistic) ? wire[column.statistic] : undefined;
    const value = readValue(cell, unit, context, before?.[key]);
    if (value === undefined) dropped += 1;
    readings[key] = value ?? null;
  }
  return dropped;
}

/** Totals are an object, or an array of one-key objects (facts page 1.8 no. 2). */
function membersOf(wire: unknown): Wire | null {
  if (isRecord(wire)) return wire;
  return Array.isArray(wire) ? Object.fromEntries(wire.filter(isRecord).flatMap(Object.entries)) : null;
}

/** A sum of which a part is missing is not known. */
function sumOf(parts: readonly (Reading | undefined)[]): number | null {
  const numbers = parts.map(numberOf);
  return numbers.reduce((sum, number) => (sum === null || number === null ? null : sum + number), 0);
}

function isSame(before: Readings, now: Readings): boolean {
  const names = Object.keys(now);
  return (
    names.length === Object.keys(before).length && names.every((name) => Object.is(before[name], now[name]))
  );
}
