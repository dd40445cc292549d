import type { Failure } from '../../core/failure';
import type { Profile, SecretKind } from '../../core/model/profile';
import { failed, type Result } from '../../core/result';
import { mayBePassword, mostHelpfulFailure } from '../../core/session/find-sign-in-kind';
import type { Token } from '../../services/ports';

type Attempt = (profile: Profile) => Promise<Result<Token, Failure>>;

/**
 * Finds out what kind of secret a new account has: an API secret key, which every current tenant takes, and only
 * where that is refused a password. What worked is what later sign-ins of the same profile use, so that a renewal
 * is one request, and no secret is ever sent twice to where it was refused.
 */
export class SignInFinder {
  readonly #found = new WeakMap<Profile, SecretKind>();

  /** Signs in by the kind that the profile names, or by the one that the server takes. */
  async signIn(profile: Profile, attempt: Attempt): Promise<Result<Token, Failure>> {
    if (profile.secretKind !== 'find-out') return attempt(profile);
    const found = this.#found.get(profile);
    if (found !== undefined) return attempt({ ...profile, secretKind: found });
    const asKey = await this.#note(profile, 'api-key', attempt);
    if (asKey.ok || !mayBePassword(asKey.failure)) return asKey;
    const asPassword = await this.#note(profile, 'password', attempt);
    return asPassword.ok ? asPassword : failed(mostHelpfulFailure(asKey.failure, asPassword.failure));
  }

  async #note(profile: Profile, secretKind: SecretKind, attempt: Attempt): Promise<Result<Token, Failure>> {
    const result = await attempt({ ...profile, secretKind });
    if (result.ok) this.#found.set(profile, secretKind);
    return result;
  }
}
