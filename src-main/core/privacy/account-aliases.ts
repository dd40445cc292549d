import type { ProfileName } from '../model/known-profile';

/** Aliases of the accounts that Perch knows, and the way back: a window names an account by the alias it was given. */
export class AccountAliases {
  readonly #numbers = new Map<string, number>();
  readonly #real = new Map<string, string>();

  /** The alias of an account's user; `word` comes before its number. */
  alias({ tenant, user }: ProfileName, word: string): string {
    const key = keyOf(tenant, user);
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    const alias = `${word} ${number}`;
    this.#real.set(keyOf(tenant, alias), user);
    return alias;
  }

  /** The user behind an alias; what is no alias is a user's own name. */
  realUser({ tenant, user }: ProfileName): string {
    return this.#real.get(keyOf(tenant, user)) ?? user;
  }
}

const keyOf = (tenant: string, user: string) => JSON.stringify([tenant, user]);
