/** Who somebody is instead of his name. */
export interface Alias {
  readonly kind: 'agent' | 'sender';
  /** Counted from 1 in the order in which they were first seen. */
  readonly number: number;
}

/**
 * The aliases of one user's contact centre: given once, the same wherever somebody is met. They last for the run, so
 * that nobody can tell from one day to the next who is who.
 */
export class AliasBook {
  readonly #agents = new Map<string, Alias>();
  readonly #senders = new Map<string, Alias>();
  /** Who has a full name; null where several have it. */
  readonly #loginIds = new Map<string, string | null>();

  /** The alias of an agent. His full name is noted, so that what he writes is known as his. */
  agent(loginId: string, fullName: string): Alias {
    if (fullName !== '') {
      const known = this.#loginIds.get(fullName);
      this.#loginIds.set(fullName, known === undefined || known === loginId ? loginId : null);
    }
    return obtain(this.#agents, loginId, 'agent');
  }

  /** The alias of who wrote a message: an agent's where the name is his and nobody else's. */
  sender(name: string): Alias {
    const already = this.#senders.get(name);
    if (already !== undefined) return already;
    const agent = this.#agents.get(this.#loginIds.get(name) ?? name);
    return agent ?? obtain(this.#senders, name, 'sender');
  }
}

function obtain(aliases: Map<string, Alias>, name: string, kind: Alias['kind']): Alias {
  const known = aliases.get(name);
  if (known !== undefined) return known;
  const alias = { kind, number: aliases.size + 1 };
  aliases.set(name, alias);
  return alias;
}
