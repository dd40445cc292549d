import type { Failure } from '../core/failure';
import type { Connection } from '../core/model/connection';
import type { Profile, SecretKind } from '../core/model/profile';
import { failed, succeeded, type Result } from '../core/result';
import { readTenantAddress } from '../core/tenant-address';
import type { CredentialStore, SettingsStore } from './ports';
import type { Poller } from './poller';
import type { StateStore } from './state-store';

/** What a person filled in at the sign-in form. */
export interface SignInForm {
  readonly tenant: string;
  readonly user: string;
  readonly secretKind: SecretKind;
  readonly secret: string;
  readonly keepSecret: boolean;
}

/** Starts the embedded contact centre, once, and says how to sign in to it. */
export type OpenDemo = () => Promise<Result<{ profile: Profile; secret: string }, Failure>>;

/** Where a session stands once the server has accepted who asks. */
const acceptedPhases: ReadonlySet<Connection['phase']> = new Set(['subscribing', 'waiting-for-data', 'live']);

/** Who is signed in, and what is remembered of it. Secrets pass through; they are never kept here. */
export class SignInDesk {
  /** What to remember once the server accepts it: at once, or when it is tried again later. */
  #unsettled: { readonly profile: Profile; readonly form: SignInForm } | null = null;

  constructor(
    private readonly poller: Poller,
    private readonly store: StateStore,
    private readonly credentials: CredentialStore,
    private readonly settings: SettingsStore,
    private readonly openDemo: OpenDemo,
  ) {
    this.store.listen(({ connection }) => {
      if (acceptedPhases.has(connection.phase)) this.#settle();
    });
  }

  /** At start-up: signs in with the kept secret, or shows the form with what is known. */
  async resume(): Promise<void> {
    const { profile } = this.settings.read();
    if (profile === null) return;
    this.#turnTo(profile);
    const kept = await this.credentials.read(profile);
    // While the keychain asked her something, she may have signed in otherwise.
    if (!this.#isAbout(profile)) return;
    if (!kept.ok) this.#warn(kept.failure);
    else if (kept.value !== null) await this.poller.start(profile, kept.value, false);
  }

  /** Signs in as the form says; the answer comes when the server has accepted or refused. */
  async signIn(form: SignInForm): Promise<Result<undefined, Failure>> {
    const address = readTenantAddress(form.tenant);
    if (!address.ok) return address;
    const { tenant } = address.value;
    const profile: Profile = { tenant, user: form.user.trim(), secretKind: form.secretKind, isDemo: false };
    this.#turnTo(profile);
    this.#unsettled = { profile, form };
    return this.poller.start(profile, form.secret, true);
  }

  /** Opens the embedded contact centre and signs in to it. It is not remembered: the next start begins anew. */
  async tryDemo(): Promise<Result<undefined, Failure>> {
    const demo = await this.openDemo();
    if (!demo.ok) return failed(demo.failure);
    this.#turnTo(demo.value.profile);
    return this.poller.start(demo.value.profile, demo.value.secret, true);
  }

  /** Gives the subscription back and forgets the secret. Tenant and user stay in the form. */
  async signOut(): Promise<Result<undefined, Failure>> {
    const { profile } = this.store.state;
    const goodbye = this.poller.stop();
    // At once: what the server takes its time for is none of the next account's business.
    this.#turnTo(profile?.isDemo === true ? this.settings.read().profile : profile);
    if (profile !== null && !profile.isDemo) {
      const removed = await this.credentials.remove(profile);
      if (!removed.ok && this.#isAbout(profile)) this.#warn(removed.failure);
    }
    await goodbye;
    return succeeded(undefined);
  }

  /** Not awaited by the form: a keychain may ask her something first, and the data is there already. */
  async #keep(profile: Profile, form: SignInForm): Promise<void> {
    if (!form.keepSecret) {
      await this.credentials.remove(profile);
      return;
    }
    const kept = await this.credentials.write(profile, form.secret);
    if (!kept.ok && this.#isAbout(profile)) this.#warn(kept.failure);
  }

  #settle(): void {
    const accepted = this.#unsettled;
    if (accepted === null || !this.#isAbout(accepted.profile)) return;
    this.#unsettled = null;
    this.settings.change({ profile: accepted.profile });
    void this.#keep(accepted.profile, accepted.form);
  }

  #isAbout(profile: Profile): boolean {
    return this.store.state.profile === profile;
  }

  #turnTo(profile: Profile | null): void {
    this.#unsettled = null;
    this.store.dispatch({ type: 'profile-changed', profile });
    this.store.dispatch({ type: 'desk-changed', desk: { warning: null } });
  }

  #warn(warning: Failure): void {
    this.store.dispatch({ type: 'desk-changed', desk: { warning } });
  }
}
