import type { MiniPreferences, Preferences as Chosen } from '../core/model/preferences';
import type { Failure } from '../core/failure';
import { succeeded, type Result } from '../core/result';
import type { LoginItem, SettingsStore } from './ports';
import type { StateStore } from './state-store';

/** What may be changed at once; what is not named stays as it was. */
export type PreferencesChange = Partial<Omit<Chosen, 'mini'>> & { readonly mini?: Partial<MiniPreferences> };

/** What a person has chosen for herself, whatever the account. Keeps it in the settings and shows it. */
export class Preferences {
  constructor(
    private readonly settings: SettingsStore,
    private readonly store: StateStore,
    private readonly pace: { setPace(change: { chosenMs: number }): void },
    /** Null where nothing can open Perch at login. */
    private readonly loginItem: LoginItem | null,
  ) {
    const { abilities } = store.state.desk;
    const canOpenAtLogin = loginItem !== null;
    store.dispatch({ type: 'desk-changed', desk: { abilities: { ...abilities, canOpenAtLogin } } });
    // She may have changed that in the system's own settings.
    const opensAtLogin = loginItem?.isOn() ?? false;
    if (opensAtLogin === this.#chosen.opensAtLogin) this.#show();
    else this.#keep({ ...this.#chosen, opensAtLogin });
  }

  /** Changes what is named; nothing of it where the system refuses a part. */
  change({ mini, ...changes }: PreferencesChange): Result<undefined, Failure> {
    const before = this.#chosen;
    const { opensAtLogin = before.opensAtLogin } = changes;
    if (opensAtLogin !== before.opensAtLogin && this.loginItem !== null) {
      const done = this.loginItem.set(opensAtLogin);
      if (!done.ok) return done;
    }
    this.#keep({ ...before, ...changes, mini: { ...before.mini, ...mini } });
    return succeeded(undefined);
  }

  /** Switches privacy mode on or off. */
  togglePrivacy(): void {
    this.#keep({ ...this.#chosen, isPrivate: !this.#chosen.isPrivate });
  }

  get #chosen(): Chosen {
    return this.settings.read().preferences;
  }

  #keep(preferences: Chosen): void {
    this.settings.change({ preferences });
    this.#show();
  }

  #show(): void {
    const { preferences } = this.settings.read();
    this.store.dispatch({ type: 'desk-changed', desk: { preferences } });
    this.pace.setPace({ chosenMs: preferences.intervalSeconds * 1000 });
  }
}
