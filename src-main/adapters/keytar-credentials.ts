import type { Failure } from '../core/failure';
import type { Profile, SecretKind } from '../core/model/profile';
import { failed, succeeded, type Result } from '../core/result';
import type { CredentialStore } from '../services/ports';
import { keychainFault } from './keychain-fault';

type Keytar = typeof import('keytar');

const kinds: readonly SecretKind[] = ['api-key', 'password'];

/** Keeps secrets in the operating system's keychain through keytar. Never writes them anywhere else. */
export class KeytarCredentials implements CredentialStore {
  /**
   * @param load loads keytar; it may fail, e.g. on a Linux without libsecret.
   * @param service the name under which the keychain lists these entries.
   */
  constructor(
    private readonly load: () => Promise<Keytar>,
    private readonly service = 'Perch',
  ) {}

  read(profile: Profile): Promise<Result<string | null, Failure>> {
    return this.#ask((keytar) => keytar.getPassword(this.service, entryName(profile)));
  }

  write(profile: Profile, secret: string): Promise<Result<undefined, Failure>> {
    return this.#ask(async (keytar) => {
      await keytar.setPassword(this.service, entryName(profile), secret);
      // A user whose sign-in changed kind has no use for the secret of the other.
      for (const kind of kinds) {
        if (kind !== profile.secretKind) await keytar.deletePassword(this.service, entryName(profile, kind));
      }
      return undefined;
    });
  }

  remove(profile: Profile): Promise<Result<undefined, Failure>> {
    return this.#ask(async (keytar) => {
      for (const kind of kinds) await keytar.deletePassword(this.service, entryName(profile, kind));
      return undefined;
    });
  }

  async #ask<Value>(question: (keytar: Keytar) => Promise<Value>): Promise<Result<Value, Failure>> {
    try {
      return succeeded(await question(await this.load()));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return failed({ kind: 'keychain-unavailable', reason: keychainFault(detail), detail });
    }
  }
}

function entryName(profile: Profile, kind: SecretKind = profile.secretKind): string {
  return `${profile.user} at ${profile.tenant} (${kind})`;
}
