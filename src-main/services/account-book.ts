import { isSameUser } from '../core/accounts/is-same-user';
import type { KnownProfile, PercentScaleChoice, ProfileName } from '../core/model/known-profile';
import type { Profile } from '../core/model/profile';
import type { Settings, SettingsStore } from './ports';
import type { StateStore } from './state-store';

/** The accounts that have signed in before, and which of them is active. Keeps them in the settings and shows them. */
export class AccountBook {
  constructor(
    private readonly settings: SettingsStore,
    private readonly store: StateStore,
  ) {
    this.#show();
  }

  /** Whom Perch signs in as when it starts; null for nobody. */
  get active(): KnownProfile | null {
    const { activeProfile } = this.settings.read();
    return activeProfile === null ? null : this.find(activeProfile);
  }

  /** What is known of an account; null for one that is not known. */
  find(who: ProfileName): KnownProfile | null {
    return this.settings.read().profiles.find((profile) => isSameUser(profile, who)) ?? null;
  }

  /** How the shares of an account are read where a person has settled it; null where its answers show it. */
  percentScaleOf(who: ProfileName): Exclude<PercentScaleChoice, 'auto'> | null {
    const choice = this.find(who)?.percentScale ?? 'auto';
    return choice === 'auto' ? null : choice;
  }

  /** An account signed in: it is known from now on, comes first, and is the active one. */
  remember(profile: Profile): void {
    const percentScale = this.find(profile)?.percentScale ?? 'auto';
    this.#change({
      profiles: [{ ...profile, percentScale }, ...this.#others(profile)],
      activeProfile: nameOf(profile),
    });
  }

  /** Another known account is to be the active one. */
  activate(who: ProfileName): void {
    this.#change({ activeProfile: nameOf(who) });
  }

  /** Nothing is known of an account any more. */
  forget(who: ProfileName): void {
    const { activeProfile } = this.settings.read();
    this.#change({
      profiles: this.#others(who),
      activeProfile: isSameUser(activeProfile, who) ? null : activeProfile,
    });
  }

  /** A person settled how the shares of an account are read. */
  setPercentScale(who: ProfileName, percentScale: PercentScaleChoice): void {
    this.#change({
      profiles: this.settings
        .read()
        .profiles.map((profile) => (isSameUser(profile, who) ? { ...profile, percentScale } : profile)),
    });
  }

  #others(who: ProfileName): readonly KnownProfile[] {
    return this.settings.read().profiles.filter((profile) => !isSameUser(profile, who));
  }

  #change(changes: Partial<Settings>): void {
    this.settings.change(changes);
    this.#show();
  }

  #show(): void {
    this.store.dispatch({ type: 'desk-changed', desk: { profiles: this.settings.read().profiles } });
  }
}

function nameOf({ tenant, user }: ProfileName): ProfileName {
  return { tenant, user };
}
