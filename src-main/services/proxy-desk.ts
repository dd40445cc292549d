import type { Failure } from '../core/failure';
import type { Profile } from '../core/model/profile';
import { failed, succeeded, type Result } from '../core/result';
import type { CredentialStore } from './ports';
import type { StateStore } from './state-store';

/** What a person tells a proxy. */
export interface ProxyForm {
  readonly user: string;
  readonly secret: string;
  readonly keepSecret: boolean;
}

/** What one proxy is told. */
export interface ProxySignIn {
  /** As `host:port`: another proxy is told nothing of it. */
  readonly proxy: string;
  readonly user: string;
  readonly secret: string;
}

/** A sign-in of which nobody knows yet whether the proxy accepts it. */
interface Trial {
  readonly profile: Profile;
  readonly keepSecret: boolean;
  readonly settle: (result: Result<undefined, Failure>) => void;
  hasBeenTold: boolean;
}

/**
 * Tells proxies who is there: what a person gave for this account and this proxy, and nothing to any other. What a
 * proxy refuses is dropped at once, so that it is never asked with it again.
 */
export class ProxyDesk {
  /** By account; null where it is known that there is nothing to tell. */
  readonly #known = new Map<string, ProxySignIn | null>();
  /** The last proxy that was told nothing, and the account whose request it held up. */
  #asking: { readonly profile: Profile; readonly proxy: string } | null = null;
  #trial: Trial | null = null;
  /** The keychain does one thing after the other, so that a late writing does not undo a forgetting. */
  #keeping: Promise<void> = Promise.resolve();

  /** @param keychain one of its own: its entries are for proxies, not for contact centres. */
  constructor(
    private readonly store: StateStore,
    private readonly keychain: CredentialStore,
  ) {}

  /** A person says who she is to the proxy that asked last; the answer comes when it has accepted or refused. */
  signIn({ user, secret, keepSecret }: ProxyForm): Promise<Result<undefined, Failure>> {
    const asking = this.#asking;
    if (asking === null) {
      return Promise.resolve(failed({ kind: 'request-refused', detail: 'no proxy has asked' }));
    }
    const { profile, proxy } = asking;
    this.#end(failed({ kind: 'request-refused', detail: 'something newer took its place' }));
    this.#known.set(accountOf(profile), { proxy, user, secret });
    return new Promise((settle) => {
      this.#trial = { profile, keepSecret, settle, hasBeenTold: false };
    });
  }

  /** What to tell a proxy that holds up a request of an account; null leaves the request where it is. */
  async answer(profile: Profile, proxy: string): Promise<ProxySignIn | null> {
    const known = await this.#read(profile);
    if (known?.proxy !== proxy) {
      this.#asking = { profile, proxy };
      return null;
    }
    const trial = this.#trialOf(profile);
    if (trial !== null) trial.hasBeenTold = true;
    return known;
  }

  /** A request of this account came through: what its proxy was told is right, and is kept if she said so. */
  accept(profile: Profile): void {
    const [trial, known] = [this.#trialOf(profile), this.#known.get(accountOf(profile))];
    if (trial?.hasBeenTold !== true || !known) return;
    if (trial.keepSecret) this.#keep(profile, known);
    else this.#remove(profile);
    this.#end(succeeded(undefined));
  }

  /** The proxy did not accept what it was told. */
  refuse(profile: Profile, proxy: string): void {
    this.#drop(profile);
    this.#asking = { profile, proxy };
    if (this.#trialOf(profile) !== null) {
      this.#end(failed({ kind: 'unreachable', cause: 'proxy-sign-in', detail: proxy }));
    }
  }

  /** The account was signed out: nothing of it is told any more. */
  forget(profile: Profile): void {
    this.#drop(profile);
    this.#asking = null;
    this.#end(failed({ kind: 'request-refused', detail: 'signed out' }));
  }

  #trialOf(profile: Profile): Trial | null {
    const trial = this.#trial;
    return trial !== null && accountOf(trial.profile) === accountOf(profile) ? trial : null;
  }

  #end(result: Result<undefined, Failure>): void {
    this.#trial?.settle(result);
    this.#trial = null;
  }

  async #read(profile: Profile): Promise<ProxySignIn | null> {
    const account = accountOf(profile);
    const known = this.#known.get(account);
    if (known !== undefined) return known;
    const kept = await this.keychain.read(profile);
    // While the keychain was asked, she may have told it otherwise.
    const told = this.#known.get(account) ?? (kept.ok && kept.value !== null ? fromLines(kept.value) : null);
    this.#known.set(account, told);
    return told;
  }

  #drop(profile: Profile): void {
    this.#known.set(accountOf(profile), null);
    this.#remove(profile);
  }

  #keep(profile: Profile, { proxy, user, secret }: ProxySignIn): void {
    this.#keeping = this.#keeping.then(async () => {
      const kept = await this.keychain.write(profile, [proxy, user, secret].join('\n'));
      if (!kept.ok) this.store.dispatch({ type: 'desk-changed', desk: { warning: kept.failure } });
    });
  }

  #remove(profile: Profile): void {
    // The demo leaves nothing in the keychain. That nothing can be removed where nothing could be kept is no trouble.
    if (!profile.isDemo)
      this.#keeping = this.#keeping.then(() => this.keychain.remove(profile)).then(() => {});
  }
}

const accountOf = ({ tenant, user }: Profile) => JSON.stringify([tenant, user]);

function fromLines(kept: string): ProxySignIn | null {
  const [proxy, user, ...secret] = kept.split('\n');
  return proxy === undefined || user === undefined || secret.length === 0
    ? null
    : { proxy, user, secret: secret.join('\n') };
}
