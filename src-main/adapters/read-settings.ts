import * as v from 'valibot';
import { readBoard } from '../core/boards/read-board';
import type { Board } from '../core/model/board';
import {
  AGENT_GROUPS,
  AGENT_SORTS,
  LANGUAGES,
  LEAST_OPACITY,
  MINI_DENSITIES,
  MINI_PAGES,
  PAGE_SECONDS,
  TRAY_NUMBERS,
  usualPreferences,
} from '../core/model/preferences';
import { INTERVAL_CHOICE } from '../core/polling/interval-choice';
import type { Settings } from '../services/ports';
import { carryOver } from './carry-over-settings';

const rectangle = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
/** Where the mini wallboard was left in each density. */
const placesOnDisplays = v.partial(v.object({ strip: rectangle, tiles: rectangle, list: rectangle }));
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
const mini = v.object({
  density: v.fallback(v.picklist(MINI_DENSITIES), usualPreferences.mini.density),
  opacity: v.fallback(
    v.pipe(v.number(), v.minValue(LEAST_OPACITY), v.maxValue(1)),
    usualPreferences.mini.opacity,
  ),
  isLocked: v.fallback(v.boolean(), usualPreferences.mini.isLocked),
  secondsPerPage: v.fallback(
    v.union([
      v.literal(0),
      v.pipe(v.number(), v.minValue(PAGE_SECONDS.least), v.maxValue(PAGE_SECONDS.most)),
    ]),
    usualPreferences.mini.secondsPerPage,
  ),
  pages: v.fallback(v.pipe(v.array(v.picklist(MINI_PAGES)), v.minLength(1)), usualPreferences.mini.pages),
});
const agentList = v.object({
  group: v.fallback(v.picklist(AGENT_GROUPS), usualPreferences.agentList.group),
  sort: v.fallback(v.picklist(AGENT_SORTS), usualPreferences.agentList.sort),
  isReversed: v.fallback(v.boolean(), usualPreferences.agentList.isReversed),
});
/** Each choice falls back by itself. */
const preferences = v.object({
  intervalSeconds: v.fallback(interval, usualPreferences.intervalSeconds),
  language: v.fallback(v.picklist(['system', ...LANGUAGES]), usualPreferences.language),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), usualPreferences.theme),
  isPrivate: v.fallback(v.boolean(), usualPreferences.isPrivate),
  hasGlobalPrivacyKey: v.fallback(v.boolean(), usualPreferences.hasGlobalPrivacyKey),
  trayNumber: v.fallback(v.picklist(TRAY_NUMBERS), usualPreferences.trayNumber),
  opensAtLogin: v.fallback(v.boolean(), usualPreferences.opensAtLogin),
  mini: v.fallback(mini, usualPreferences.mini),
  agentList: v.fallback(agentList, usualPreferences.agentList),
});
/** A board that Perch itself wrote: read by the rules for one of anywhere. */
const board = v.custom<Board>((kept) => readBoard(kept).ok);
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
  preferences,
  boards: v.array(board),
  shownBoard: v.nullable(v.string()),
  isMiniWallboardShown: v.boolean(),
  miniWallboardPlaces: v.record(v.string(), placesOnDisplays),
  popoverSize: v.nullable(v.object({ width: v.number(), height: v.number() })),
  dialects: v.record(v.string(), dialect),
  /** Of the time when Perch knew one account only. */
  profile: v.nullable(profile),
  /** Of the time when the mini wallboard had one place only. */
  miniWallboardPlace: v.nullable(rectangle),
};

/** One profile that cannot be read does not cost the others. */
const readableProfiles = v.pipe(
  v.array(v.fallback(v.nullable(profile), null)),
  v.transform((entries) => entries.filter((entry) => entry !== null)),
);

/** Nor does one board. */
const readableBoards = v.pipe(
  v.array(v.fallback(v.nullable(board), null)),
  v.transform((entries) => entries.filter((entry) => entry !== null)),
);

/** Nor does one place. */
const readablePlaces = v.record(
  v.string(),
  v.fallback(
    v.object({
      strip: v.fallback(v.optional(rectangle), undefined),
      tiles: v.fallback(v.optional(rectangle), undefined),
      list: v.fallback(v.optional(rectangle), undefined),
    }),
    {},
  ),
);

/** Each setting falls back by itself: one that cannot be read does not cost the others. */
const settingsSchema = v.object({
  profiles: v.fallback(readableProfiles, []),
  activeProfile: v.fallback(rules.activeProfile, null),
  preferences: v.fallback(rules.preferences, usualPreferences),
  boards: v.fallback(readableBoards, []),
  shownBoard: v.fallback(rules.shownBoard, null),
  isMiniWallboardShown: v.fallback(rules.isMiniWallboardShown, false),
  miniWallboardPlaces: v.fallback(readablePlaces, {}),
  popoverSize: v.fallback(rules.popoverSize, null),
  dialects: v.fallback(rules.dialects, {}),
});

/** The names of all settings in a file. */
export const settingNames: readonly string[] = Object.keys(rules);

/** Reads settings from what a file holds; what cannot be read is the default. */
export function readSettings(kept: Readonly<Record<string, unknown>>): Settings {
  return v.parse(settingsSchema, carryOver(kept));
}

/** Settings of which a part may be read. */
const readableParts = new Map<string, v.GenericSchema>([
  ['profiles', readableProfiles],
  ['boards', readableBoards],
  ['miniWallboardPlaces', readablePlaces],
]);

/**
 * What can be read of a setting: the value itself where that is all of it, undefined where it is nothing. Those of a
 * newer Perch are none of our business: nothing is wrong with them.
 */
export function readablePart(name: string, value: unknown): unknown {
  const rule = Object.entries(rules).find(([known]) => known === name)?.[1];
  if (rule === undefined || v.is(rule, value)) return value;
  const part = v.safeParse(readableParts.get(name) ?? v.never(), value);
  return part.success ? part.output : undefined;
}
