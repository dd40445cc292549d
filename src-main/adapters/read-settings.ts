import * as v from 'valibot';
import { INTERVAL_CHOICE } from '../core/polling/interval-choice';
import type { Settings } from '../services/ports';
import { carryOver } from './carry-over-settings';

const rectangle = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const name = v.object({ tenant: v.string(), user: v.string() });
const profile = v.object({
  ...name.entries,
  secretKind: v.picklist(['api-key', 'password']),
  isDemo: v.fallback(v.boolean(), false),
  percentScale: v.fallback(v.picklist(['auto', 'fraction', 'whole']), 'auto'),
});
const interval = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(INTERVAL_CHOICE.least),
  v.maxValue(INTERVAL_CHOICE.most),
);
const part = v.object({
  place: v.picklist(['totals', 'queues', 'agents']),
  key: v.string(),
  statistics: v.array(v.string()),
});
const dialect = v.object({
  nameKey: v.picklist(['stat_name', 'statName']),
  hasLaterFields: v.boolean(),
  refused: v.array(part),
  atMs: v.number(),
});

const rules = {
  profiles: v.array(profile),
  activeProfile: v.nullable(name),
  intervalSeconds: interval,
  isMiniWallboardShown: v.boolean(),
  miniWallboardPlace: v.nullable(rectangle),
  popoverSize: v.nullable(v.object({ width: v.number(), height: v.number() })),
  dialects: v.record(v.string(), dialect),
  /** Of the time when Perch knew one account only. */
  profile: v.nullable(profile),
};

/** One profile that cannot be read does not cost the others. */
const readableProfiles = v.pipe(
  v.array(v.fallback(v.nullable(profile), null)),
  v.transform((entries) => entries.filter((entry) => entry !== null)),
);

/** Each setting falls back by itself: one that cannot be read does not cost the others. */
const settingsSchema = v.object({
  profiles: v.fallback(readableProfiles, []),
  activeProfile: v.fallback(rules.activeProfile, null),
  intervalSeconds: v.fallback(rules.intervalSeconds, INTERVAL_CHOICE.usual),
  isMiniWallboardShown: v.fallback(rules.isMiniWallboardShown, false),
  miniWallboardPlace: v.fallback(rules.miniWallboardPlace, null),
  popoverSize: v.fallback(rules.popoverSize, null),
  dialects: v.fallback(rules.dialects, {}),
});

/** The names of all settings in a file. */
export const settingNames: readonly string[] = Object.keys(rules);

/** Reads settings from what a file holds; what cannot be read is the default. */
export function readSettings(kept: Readonly<Record<string, unknown>>): Settings {
  return v.parse(settingsSchema, carryOver(kept));
}

/** Whether a setting can be read. Those of a newer Perch are none of our business: nothing is wrong with them. */
export function isUnderstood(name: string, value: unknown): boolean {
  const rule = Object.entries(rules).find(([known]) => known === name)?.[1];
  return rule === undefined || v.is(rule, value);
}
