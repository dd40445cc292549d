import type { Activation } from '../core/accounts/activation';
import { isSameUser } from '../core/accounts/is-same-user';
import type { Failure } from '../core/failure';
import type { Connection } from '../core/model/connection';
import type { ProfileName } from '../core/model/known-profile';
import type { Profile, SecretKind } from '../core/model/profile';
import { failed, succeeded, type Result } from '../core/result';
import { readTenantAddress } from '../core/tenant-address';
import type { AccountBook } from './account-book';
import type { Keychain } from './keychain';
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

/** A failure in hindsight: what was asked for is about an account that is gone. */
const OVERTAKEN: Failure = { kind: 'request-refused', detail: 'something newer took its place' };

/** Who is signed in, and what is remembered of it. Secrets pass through; they are never kept here. */
export class SignInDesk {
  /** What to remember once the server accepts it: at once, or when it is tried again later. */
  #unsettled: { readonly profile: Profile; readonly form: SignInForm } | null = null;

  constructor(
    private readonly poller: Poller,
    private readonly store: StateStore,
    private readonly keychain: Keychain,
    private readonly accounts: AccountBook,
    private readonly openDemo: OpenDemo,
  ) {
    this.store.listen(({ connection }) => {
      if (acceptedPhases.has(connection.phase)) this.#settle();
    });
  }

  /** At start-up: signs in with the kept secret, or shows the form with what is known. */
  async resume(): Promise<void> {
    const { active } = this.accounts;
    if (active === null) return;
    const profile = plain(active);
    this.#turnTo(profile);
    await this.#signInWithKept(profile, false);
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

  /** Turns to a known account: signs in with its kept secret, or shows the form with what is known of it. */
  async activate(who: ProfileName): Promise<Result<Activation, Failure>> {
    const known = this.accounts.find(who);
    if (known === null) return failed({ kind: 'request-refused', detail: 'no such account' });
    if (this.#isAtWorkFor(who)) return succeeded('signed-in');
    const profile = plain(known);
    const goodbye = this.poller.stop();
    this.#turnTo(profile);
    this.accounts.activate(who);
    const activated = await this.#signInWithKept(profile, true);
    await goodbye;
    return activated;
  }

  /** Forgets an account and its kept secret; the others stay. The one that is signed in is signed out. */
  async forget(who: ProfileName): Promise<Result<undefined, Failure>> {
    const known = this.accounts.find(who);
    if (known === null) return succeeded(undefined);
    this.accounts.forget(who);
    const isCurrent = isSameUser(this.store.state.profile, who);
    const goodbye = isCurrent ? this.poller.stop() : Promise.resolve();
    if (isCurrent) this.#turnTo(null);
    await this.#removeSecret(plain(known), this.store.state.profile);
    await goodbye;
    return succeeded(undefined);
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
    const { active } = this.accounts;
    this.#turnTo(profile?.isDemo === true ? active && plain(active) : profile);
    if (profile !== null && !profile.isDemo) await this.#removeSecret(profile, profile);
    await goodbye;
    return succeeded(undefined);
  }

  /** She waits no longer for a sign-in: it ends, and what is kept of the account stays. */
  cancel(): Result<undefined, Failure> {
    const { profile, connection } = this.store.state;
    if (profile === null || acceptedPhases.has(connection.phase)) return succeeded(undefined);
    void this.poller.stop();
    const { active } = this.accounts;
    // As a value of its own: whatever is still under way is about an account that is gone.
    this.#turnTo(profile.isDemo ? active && plain(active) : plain(profile));
    return succeeded(undefined);
  }

  async #signInWithKept(profile: Profile, isAttended: boolean): Promise<Result<Activation, Failure>> {
    const kept = await this.keychain.read(profile, (late) => void this.#goOnWith(profile, late));
    // While the keychain asked her something, she may have signed in otherwise.
    if (!this.#isAbout(profile)) return failed(OVERTAKEN);
    return this.#signInWith(profile, kept, isAttended);
  }

  async #signInWith(
    profile: Profile,
    kept: Result<string | null, Failure>,
    isAttended: boolean,
  ): Promise<Result<Activation, Failure>> {
    this.#warn(kept.ok ? null : kept.failure);
    if (!kept.ok || kept.value === null) return succeeded('secret-needed');
    const started = await this.poller.start(profile, kept.value, isAttended);
    return started.ok ? succeeded('signed-in') : started;
  }

  /** The keychain answered after all, e.g. once she had unlocked it: nobody waits any more, but it is what she wants. */
  async #goOnWith(profile: Profile, kept: Result<string | null, Failure>): Promise<void> {
    const isStillAsked = this.#isAbout(profile) && this.store.state.connection.phase === 'signed-out';
    if (isStillAsked) await this.#signInWith(profile, kept, false);
  }

  /** Not awaited by the form: a keychain may ask her something first, and the data is there already. */
  async #keep(profile: Profile, form: SignInForm): Promise<void> {
    if (!form.keepSecret) {
      await this.keychain.remove(profile);
      return;
    }
    const tell = (kept: Result<undefined, Failure>) => {
      if (this.#isAbout(profile)) this.#warn(kept.ok ? null : kept.failure);
    };
    tell(await this.keychain.write(profile, form.secret, tell));
  }

  /** A secret that could not be removed is told, unless another account is in front of her, or nothing can be kept. */
  async #removeSecret(profile: Profile, inFront: Profile | null): Promise<void> {
    const removed = await this.keychain.remove(profile);
    if (removed.ok || !this.#isAbout(inFront)) return;
    const isEmpty = removed.failure.kind === 'keychain-unavailable' && removed.failure.reason === 'missing';
    if (!isEmpty) this.#warn(removed.failure);
  }

  #settle(): void {
    const accepted = this.#unsettled;
    if (accepted === null || !this.#isAbout(accepted.profile)) return;
    this.#unsettled = null;
    // The server's answer has shown of which kind the secret is.
    const profile = this.poller.token?.profile ?? accepted.profile;
    if (!this.#isAbout(profile)) this.store.dispatch({ type: 'profile-changed', profile });
    this.accounts.remember(profile);
    void this.#keep(profile, accepted.form);
  }

  #isAbout(profile: Profile | null): boolean {
    return this.store.state.profile === profile;
  }

  /** The account is signed in, or Perch sees to it that it will be. */
  #isAtWorkFor(who: ProfileName): boolean {
    const { profile, connection } = this.store.state;
    return isSameUser(profile, who) && connection.phase !== 'signed-out' && connection.phase !== 'stopped';
  }

  #turnTo(profile: Profile | null): void {
    this.#unsettled = null;
    this.store.dispatch({ type: 'profile-changed', profile });
    this.store.dispatch({ type: 'desk-changed', desk: { warning: null } });
  }

  #warn(warning: Failure | null): void {
    this.store.dispatch({ type: 'desk-changed', desk: { warning } });
  }
}

/** What the session needs of a known account. */
function plain({ tenant, user, secretKind, isDemo }: Profile): Profile {
  return { tenant, user, secretKind, isDemo };
}
