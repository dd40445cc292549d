import * as v from 'valibot';
import {
  LANGUAGES,
  LEAST_OPACITY,
  MINI_DENSITIES,
  MINI_PAGES,
  PAGE_SECONDS,
  TRAY_NUMBERS,
} from '../core/model/preferences';
import { INTERVAL_CHOICE } from '../core/polling/interval-choice';

const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

/** What a window sends to change preferences: any of them. */
export const preferencesChange = v.pipe(
  v.unknown(),
  // A list has no names, and so none that are wrong.
  v.check((sent) => !Array.isArray(sent)),
  v.partial(
    v.strictObject({
      /** The time between two polls. */
      intervalSeconds: v.pipe(between(INTERVAL_CHOICE.least, INTERVAL_CHOICE.most), v.integer()),
      language: v.picklist(['system', ...LANGUAGES]),
      theme: v.picklist(['system', 'light', 'dark']),
      isPrivate: v.boolean(),
      trayNumber: v.picklist(TRAY_NUMBERS),
      opensAtLogin: v.boolean(),
      mini: v.partial(
        v.strictObject({
          density: v.picklist(MINI_DENSITIES),
          opacity: between(LEAST_OPACITY, 1),
          isLocked: v.boolean(),
          secondsPerPage: v.union([v.literal(0), between(PAGE_SECONDS.least, PAGE_SECONDS.most)]),
          pages: v.pipe(v.array(v.picklist(MINI_PAGES)), v.minLength(1), v.maxLength(MINI_PAGES.length)),
        }),
      ),
    }),
  ),
);
