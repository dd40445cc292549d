import { app, session, type Session } from 'electron';
import type { Fetch } from '../adapters/statistics-api/http-exchange';
import type { Profile } from '../core/model/profile';
import type { ProxyDesk } from '../services/proxy-desk';
import { createChromiumFetch } from './chromium-fetch';
import { partitionOf } from './partition-of';

/**
 * Requests through Chromium, so that system proxy, PAC and the system's certificates apply: each account in a session
 * of its own that keeps nothing on disk, so that neither connections nor cookies nor a proxy's sign-in are shared.
 * The windows' session stays without network.
 */
export class Network {
  readonly #fetches = new Map<string, Fetch>();

  constructor(private readonly proxies: ProxyDesk) {}

  /** What an account's requests go through. */
  fetchFor(profile: Profile): Fetch {
    const partition = partitionOf(profile);
    const fetch = this.#fetches.get(partition) ?? this.#open(profile);
    this.#fetches.set(partition, fetch);
    return fetch;
  }

  /** Ends the connections of an account that was signed out, and forgets what servers and proxies learnt of it. */
  async forget(profile: Profile): Promise<void> {
    this.proxies.forget(profile);
    const account = sessionOf(profile);
    await Promise.all([account.clearStorageData(), account.clearAuthCache(), account.closeAllConnections()]);
  }

  #open(profile: Profile): Fetch {
    const account = sessionOf(profile);
    account.setUserAgent(`Perch/${app.getVersion()}`);
    // A session fetches a dictionary from a public server, and we talk to nobody but the contact centre.
    account.setSpellCheckerLanguages([]);
    return createChromiumFetch(account, {
      answer: (proxy) => this.proxies.answer(profile, proxy),
      accept: () => this.proxies.accept(profile),
      refuse: (proxy) => this.proxies.refuse(profile, proxy),
    });
  }
}

function sessionOf(profile: Profile): Session {
  return session.fromPartition(partitionOf(profile), { cache: false });
}
