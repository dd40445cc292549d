import type { Settings, SettingsStore } from './ports';
import type { StateStore } from './state-store';

/** What a person has chosen for herself, whatever the account. Keeps it in the settings and shows it. */
export class Preferences {
  constructor(
    private readonly settings: SettingsStore,
    private readonly store: StateStore,
    private readonly pace: { setPace(change: { chosenMs: number }): void },
  ) {
    this.#show();
  }

  change(changes: Pick<Settings, 'intervalSeconds'>): void {
    this.settings.change(changes);
    this.#show();
  }

  #show(): void {
    const { intervalSeconds } = this.settings.read();
    this.store.dispatch({ type: 'desk-changed', desk: { intervalSeconds } });
    this.pace.setPace({ chosenMs: intervalSeconds * 1000 });
  }
}
