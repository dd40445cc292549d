import * as v from 'valibot';
import {
  AGENT_GROUPS,
  AGENT_SORTS,
  LANGUAGES,
  LEAST_OPACITY,
  MINI_DENSITIES,
  MINI_PAGES,
  PAGE_SECONDS,
  TRAY_NUMBERS,
} from '../core/model/preferences';
import { INTERVAL_CHOICE } from '../core/polling/interval-choice';

const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

/** Absent, or one of these: nothing in its place would take away what she chose. */
const may = v.exactOptional;

/** What a window sends to change preferences: any of them. */
export const preferencesChange = v.pipe(
  v.unknown(),
  // A list has no names, and so none that are wrong.
  v.check((sent) => !Array.isArray(sent)),
  v.strictObject({
    /** The time between two polls. */
    intervalSeconds: may(v.pipe(between(INTERVAL_CHOICE.least, INTERVAL_CHOICE.most), v.integer())),
    language: may(v.picklist(['system', ...LANGUAGES])),
    theme: may(v.picklist(['system', 'light', 'dark'])),
    isPrivate: may(v.boolean()),
    hasGlobalPrivacyKey: may(v.boolean()),
    trayNumber: may(v.picklist(TRAY_NUMBERS)),
    opensAtLogin: may(v.boolean()),
    mini: may(
      v.strictObject({
        density: may(v.picklist(MINI_DENSITIES)),
        opacity: may(between(LEAST_OPACITY, 1)),
        isLocked: may(v.boolean()),
        secondsPerPage: may(v.union([v.literal(0), between(PAGE_SECONDS.least, PAGE_SECONDS.most)])),
        pages: may(v.pipe(v.array(v.picklist(MINI_PAGES)), v.minLength(1), v.maxLength(MINI_PAGES.length))),
      }),
    ),
    agentList: may(
      v.strictObject({
        group: v.picklist(AGENT_GROUPS),
        sort: v.picklist(AGENT_SORTS),
        isReversed: v.boolean(),
      }),
    ),
  }),
);
