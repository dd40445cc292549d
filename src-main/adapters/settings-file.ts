import Store from 'electron-store';
import * as v from 'valibot';
import { INTERVAL_CHOICE } from '../core/polling/interval-choice';
import type { Log, Settings, SettingsStore } from '../services/ports';

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

/** Keeps settings in `settings.json` in a folder. Where that cannot be read or written, Perch runs on defaults. */
export class SettingsFile implements SettingsStore {
  readonly #store: Store | null;

  constructor(
    folder: string,
    private readonly log: Log,
  ) {
    this.#store = this.#attempt(
      'opened',
      () => new Store({ cwd: folder, name: 'settings', clearInvalidConfig: true }),
    );
  }

  read(): Settings {
    return v.parse(settingsSchema, this.#attempt('read', () => carriedOver({ ...this.#store?.store })) ?? {});
  }

  change(changes: Partial<Settings>): void {
    this.#attempt('written', () => {
      if (this.#store !== null) this.#store.store = { ...carriedOver(this.#store.store), ...changes };
    });
  }

  #attempt<Value>(what: string, work: () => Value): Value | null {
    try {
      return work();
    } catch (error) {
      this.log.error(`settings cannot be ${what}: ${String(error)}`);
      return null;
    }
  }
}

/** Settings as they are now, from a file of the time when Perch knew one account only. */
function carriedOver({ profile: only, ...rest }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (only === undefined || only === null || 'profiles' in rest) return rest;
  return { ...rest, profiles: [only], activeProfile: only };
}
