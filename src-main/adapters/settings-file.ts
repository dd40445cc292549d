import Store from 'electron-store';
import * as v from 'valibot';
import type { Log, Settings, SettingsStore } from '../services/ports';

const rectangle = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const profile = v.object({
  tenant: v.string(),
  user: v.string(),
  secretKind: v.picklist(['api-key', 'password']),
  isDemo: v.boolean(),
});

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

/** Each setting falls back by itself: one that cannot be read does not cost the others. */
const settingsSchema = v.object({
  profile: v.fallback(v.nullable(profile), null),
  isMiniWallboardShown: v.fallback(v.boolean(), false),
  miniWallboardPlace: v.fallback(v.nullable(rectangle), null),
  popoverSize: v.fallback(v.nullable(v.object({ width: v.number(), height: v.number() })), null),
  dialects: v.fallback(v.record(v.string(), dialect), {}),
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
    return v.parse(settingsSchema, this.#attempt('read', () => ({ ...this.#store?.store })) ?? {});
  }

  change(changes: Partial<Settings>): void {
    this.#attempt('written', () => this.#store?.set(changes));
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
