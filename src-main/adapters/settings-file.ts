import Store from 'electron-store';
import type { Log, Settings, SettingsStore } from '../services/ports';
import { carryOver } from './carry-over-settings';
import { readSettings } from './read-settings';

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
    return readSettings(this.#attempt('read', () => ({ ...this.#store?.store })) ?? {});
  }

  change(changes: Partial<Settings>): void {
    this.#attempt('written', () => {
      if (this.#store !== null) this.#store.store = { ...carryOver(this.#store.store), ...changes };
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
