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
/** One that cannot be read does not cost the others. */
const profiles = v.pipe(
  v.array(v.fallback(v.nullable(profile), null)),
  v.transform((entries) => entries.filter((entry) => entry !== null)),
);
const interval = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(INTERVAL_CHOICE.least),
  v.maxValue(INTERVAL_CHOICE.most),
);

/** Each setting falls back by itself: one that cannot be read does not cost the others. */
const settingsSchema = v.object({
  profiles: v.fallback(profiles, []),
  activeProfile: v.fallback(v.nullable(name), null),
  intervalSeconds: v.fallback(interval, INTERVAL_CHOICE.usual),
  isMiniWallboardShown: v.fallback(v.boolean(), false),
  miniWallboardPlace: v.fallback(v.nullable(rectangle), null),
  popoverSize: v.fallback(v.nullable(v.object({ width: v.number(), height: v.number() })), null),
});

/** Reads settings from what a file holds; what cannot be read is the default. */
export function readSettings(kept: Readonly<Record<string, unknown>>): Settings {
  return v.parse(settingsSchema, carryOver(kept));
}
