import type { MiniPreferences, Preferences as Chosen } from '../core/model/preferences';
import type { SettingsStore } from './ports';
import type { StateStore } from './state-store';

/** What may be changed at once; what is not named stays as it was. */
export type PreferencesChange = Partial<Omit<Chosen, 'mini'>> & { readonly mini?: Partial<MiniPreferences> };

/** What a person has chosen for herself, whatever the account. Keeps it in the settings and shows it. */
export class Preferences {
  constructor(
    private readonly settings: SettingsStore,
    private readonly store: StateStore,
    private readonly pace: { setPace(change: { chosenMs: number }): void },
  ) {
    this.#show();
  }

  change({ mini, ...changes }: PreferencesChange): void {
    const { preferences } = this.settings.read();
    this.settings.change({
      preferences: { ...preferences, ...changes, mini: { ...preferences.mini, ...mini } },
    });
    this.#show();
  }

  #show(): void {
    const { preferences } = this.settings.read();
    this.store.dispatch({ type: 'desk-changed', desk: { preferences } });
    this.pace.setPace({ chosenMs: preferences.intervalSeconds * 1000 });
  }
}
