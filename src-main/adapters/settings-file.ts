import { accessSync, constants, copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import * as v from 'valibot';
import type { Failure } from '../core/failure';
import { failed, succeeded, type Result } from '../core/result';
import type { KeepOnDisk, Log, Settings, SettingsStore } from '../services/ports';
import { carryOver } from './carry-over-settings';
import { readablePart, readSettings, settingNames } from './read-settings';
import { salvageJson } from './salvage-json';

/** What stands in the way of writing: a file that Perch cannot read is put aside first, so that nothing of it is lost. */
type InTheWay = 'nothing' | 'broken' | 'unreadable';

/**
 * Keeps settings in `settings.json` in a folder. They are read once: from then on memory is what counts, so that a disk
 * that cannot be written costs no setting while Perch runs.
 */
export class SettingsFile implements SettingsStore {
  readonly #path: string;
  readonly #asidePath: string;
  /** Everything in the file, also what a newer Perch wrote there. */
  #content: Readonly<Record<string, unknown>> = {};
  /** What the content says: asked for with every poll, and boards take long to check. Null after a change. */
  #settings: Settings | null = null;
  #inTheWay: InTheWay = 'nothing';
  #store: Store | null = null;

  constructor(
    private readonly folder: string,
    private readonly keep: KeepOnDisk,
    private readonly log: Log,
  ) {
    this.#path = join(folder, 'settings.json');
    this.#asidePath = join(folder, 'settings.broken.json');
    this.#load();
    if (this.#inTheWay !== 'nothing') this.change({});
  }

  read(): Settings {
    return (this.#settings ??= readSettings(this.#content));
  }

  change(changes: Partial<Settings>): void {
    this.#content = { ...carryOver(this.#content), ...changes };
    this.#settings = null;
    this.keep('settings', () => this.#write());
  }

  #load(): void {
    try {
      const text = readFileSync(this.#path, 'utf8');
      const whole = parseObject(text);
      const found = Object.entries(whole ?? salvageJson(text, settingNames));
      const readable = found.map(([name, value]) => [name, readablePart(name, value)] as const);
      this.#content = Object.fromEntries(readable.filter(([, part]) => part !== undefined));
      const isWhole = whole !== null && readable.every(([name, part]) => part === whole[name]);
      this.#inTheWay = isWhole ? 'nothing' : 'broken';
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      this.#inTheWay = isMissing ? 'nothing' : 'unreadable';
      if (!isMissing) this.log.error(`settings cannot be read: ${String(error)}`);
    }
    if (this.#inTheWay === 'broken') this.log.error('settings are broken; what can be read of them counts');
  }

  #write(): Result<undefined, Failure> {
    try {
      // The library tries for a second, all of Perch standing still, before it says that the folder is not ours.
      if (existsSync(this.folder)) accessSync(this.folder, constants.W_OK);
      this.#clearTheWay();
      this.#store ??= new Store({
        cwd: this.folder,
        name: 'settings',
        clearInvalidConfig: true,
        configFileMode: 0o600,
      });
      this.#store.store = { ...this.#content };
      return succeeded(undefined);
    } catch (error) {
      return failed({ kind: 'disk-unavailable', what: 'settings', detail: String(error) });
    }
  }

  /** A broken file is copied: until the whole one is written, it is all there is. */
  #clearTheWay(): void {
    if (this.#inTheWay !== 'nothing' && existsSync(this.#path)) {
      const putAside = this.#inTheWay === 'broken' ? copyFileSync : renameSync;
      putAside(this.#path, this.#asidePath);
    }
    this.#inTheWay = 'nothing';
  }
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(text);
    return !Array.isArray(json) && v.is(v.record(v.string(), v.unknown()), json) ? json : null;
  } catch {
    return null;
  }
}
