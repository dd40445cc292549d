import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Bridge } from '#contract/bridge';
import type { CommandInput } from '#contract/commands';
import type { Failure, Preferences, Result, Snapshot } from '#contract/snapshot';
import type { SettingsSection } from '#contract/settings-sections';
import { searchWords } from '../../../format/search-words';
import { findSettings } from './find-settings';
import { settingRows, type SettingName } from './settings-rows';

/** What is asked of the settings while they are open: what is looked for, what is changed, and what did not work. */
export class SettingsDesk {
  query = $state('');
  readonly #failures = new SvelteMap<SettingName, Failure>();
  /** As it was when she typed: what she found stays under her hands when she chooses another language there. */
  readonly #found = $derived.by(() => {
    const { query } = this;
    return untrack(() => findSettings(query));
  });

  constructor(
    readonly bridge: Bridge,
    private readonly current: () => Snapshot,
  ) {}

  get snapshot(): Snapshot {
    return this.current();
  }

  get preferences(): Preferences {
    return this.snapshot.desk.preferences;
  }

  /** The words that are looked for; none where nothing is. */
  get words(): readonly string[] {
    return searchWords(this.query);
  }

  /** How many settings were found; null where nothing is looked for. */
  get count(): number | null {
    return this.#found?.size ?? null;
  }

  shows(name: SettingName): boolean {
    return this.#found?.has(name) ?? true;
  }

  /** A section has something to show. */
  hasAny(section: SettingsSection): boolean {
    const names = Object.keys(settingRows) as SettingName[];
    return names.some((name) => settingRows[name].section === section && this.shows(name));
  }

  /** Why the last change of a setting did not work; null where it did. */
  failureOf(name: SettingName): Failure | null {
    return this.#failures.get(name) ?? null;
  }

  /** Changes a preference at once; where that does not work its setting says so. */
  change(name: SettingName, changes: CommandInput<'settings.change'>): void {
    void this.told(name, this.bridge.command('settings.change', changes));
  }

  /** Waits for an answer of main; a failure is told at its setting. */
  async told<Value>(
    name: SettingName,
    asked: Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> {
    const answer = await asked;
    if (answer.ok) this.#failures.delete(name);
    else this.#failures.set(name, answer.failure);
    return answer;
  }
}
