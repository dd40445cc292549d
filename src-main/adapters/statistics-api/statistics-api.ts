import type { Failure } from '../../core/failure';
import type { Profile } from '../../core/model/profile';
import { failed, succeeded, type Result } from '../../core/result';
import { readTenantAddress } from '../../core/tenant-address';
import { readServerBoards } from '../../core/boards/read-server-boards';
import type { ServerBoard } from '../../core/boards/server-board';
import { readAvailability } from '../../core/subscription/read-availability';
import { readNamedItems } from '../../core/subscription/read-named-items';
import { retryAfterMs } from '../../core/polling/back-off';
import type {
  Clock,
  ConfigurationAnswer,
  DataAnswer,
  DispositionsWanted,
  StatisticsSource,
  ToldBody,
  Token,
} from '../../services/ports';
import { exchange, type Exchange, type Fetch, type Reply } from './http-exchange';
import { parseJson } from './parse-json';
import { oauthRequest, passwordRequest, signIn } from './sign-in';
import { SignInFinder } from './sign-in-finder';
import { serverMs, statusFailure } from './status-failure';

const TIMEOUT_MS = 10_000;
/** Quitting does not wait longer than this for a server that does not answer. */
const GOODBYE_TIMEOUT_MS = 2000;
const ACCEPT = 'application/json, text/plain';

const hostOf = (baseUrl: string) => baseUrl.replace(/^https?:\/\//, '');

/** The client of the Real-Time Statistics API. */
export class StatisticsApi implements StatisticsSource {
  readonly #finder = new SignInFinder();

  /** @param fetchFor what an account's requests go through: nothing of one reaches another. */
  constructor(
    private readonly fetchFor: (profile: Profile) => Fetch,
    private readonly clock: Pick<Clock, 'after' | 'wallMs'>,
  ) {}

  async signIn(profile: Profile, secret: string): Promise<Result<Token, Failure>> {
    const address = readTenantAddress(profile.tenant);
    if (!address.ok) return address;
    return this.#finder.signIn(profile, (known) => {
      const request = known.secretKind === 'api-key' ? oauthRequest : passwordRequest;
      const at = { timeoutMs: TIMEOUT_MS, clock: this.clock };
      return signIn(this.fetchFor(known), known, request(address.value.baseUrl, known, secret), at);
    });
  }

  async subscribe(token: Token, request: object): Promise<Result<undefined, Failure>> {
    const reply = await this.#ask(token, 'POST', '/statsapi/subscription', TIMEOUT_MS, request);
    // The body of a success is empty: there is nothing to parse (facts page 1.4).
    return reply.ok ? succeeded(undefined) : reply;
  }

  async readData(token: Token): Promise<Result<DataAnswer, Failure>> {
    const reply = await this.#ask(token, 'GET', '/statsapi/subscription/data', TIMEOUT_MS);
    if (!reply.ok) return reply;
    const told = this.#toldBeside(reply.value);
    if (reply.value.status === 204) return succeeded<DataAnswer>({ kind: 'not-ready', ...told });
    const body = parseJson(reply.value.text);
    return body.ok ? succeeded<DataAnswer>({ kind: 'data', body: body.value, ...told }) : body;
  }

  /** What the headers of a success say beside the data: how long to wait, and what time it is there. */
  #toldBeside(reply: Reply): Pick<DataAnswer, 'hintMs' | 'skewMs'> {
    const wallMs = this.clock.wallMs();
    const atMs = serverMs(reply, wallMs);
    return {
      hintMs: retryAfterMs(reply.headers.get('retry-after'), atMs),
      skewMs: reply.headers.has('date') ? atMs - wallMs : null,
    };
  }

  async unsubscribe(token: Token): Promise<boolean> {
    return (await this.#ask(token, 'DELETE', '/statsapi/subscription/active', GOODBYE_TIMEOUT_MS)).ok;
  }

  async signOut(token: Token): Promise<void> {
    // OAuth tokens end by themselves; only the older sign-in has a sign-out (facts page 1.3).
    if (token.profile.secretKind === 'password') {
      await this.#ask(token, 'DELETE', '/statsapi/auth', GOODBYE_TIMEOUT_MS);
    }
  }

  readTeams(token: Token): Promise<Result<ConfigurationAnswer, Failure>> {
    return this.#readList(token, '/statsapi/cfg/teams', 'teams');
  }

  readServices(token: Token): Promise<Result<ConfigurationAnswer, Failure>> {
    return this.#readList(token, '/statsapi/cfg/services', 'services');
  }

  readDispositions(
    token: Token,
    which: DispositionsWanted = {},
  ): Promise<Result<ConfigurationAnswer, Failure>> {
    const wanted = Object.entries(which)
      .filter(([, isWanted]) => isWanted === true)
      .map(([kind]) => `${kind}=1`);
    const query = wanted.length === 0 ? '' : `?${wanted.join('&')}`;
    return this.#readList(token, `/statsapi/cfg/dispositions${query}`, 'dispositions');
  }

  async readWallboards(token: Token): Promise<Result<readonly ServerBoard[] | null, Failure>> {
    const told = await this.#readConfiguration(token, '/statsapi/cfg/wallboards');
    if (!told.ok) return told;
    if (told.value === null) return succeeded(null);
    const boards = readServerBoards(told.value.body);
    return boards === null
      ? failed({ kind: 'answer-unreadable', detail: 'no list of wallboards' })
      : succeeded(boards);
  }

  readWallboard(token: Token, id: string): Promise<Result<ToldBody | null, Failure>> {
    return this.#readConfiguration(token, `/statsapi/cfg/wallboards/${encodeURIComponent(id)}`);
  }

  async askAvailability(profile: Profile, service: string): Promise<Result<boolean | null, Failure>> {
    const address = readTenantAddress(profile.tenant);
    if (!address.ok) return address;
    const { baseUrl } = address.value;
    // Help page 3.18 wants to be told the tenant too; elsewhere that does no harm (facts page 1.8 no. 8).
    const query = new URLSearchParams({ service, tenantUrl: hostOf(baseUrl) }).toString();
    const wanted = {
      method: 'GET',
      url: `${baseUrl}/statsapi/info/check_available_agents?${query}`,
      headers: { Accept: ACCEPT },
      timeoutMs: TIMEOUT_MS,
    } as const;
    const reply = await exchange(this.fetchFor(profile), wanted, this.clock);
    if (!reply.ok) return reply;
    const { status, text } = reply.value;
    // Versions before 3.13 do not have it (facts page 1.1).
    if (status === 404) return succeeded(null);
    if (status !== 200) return failed(statusFailure(reply.value, this.clock.wallMs()));
    const body = parseJson(text);
    return succeeded(readAvailability(body.ok ? body.value : text));
  }

  async #readList(token: Token, path: string, key: string): Promise<Result<ConfigurationAnswer, Failure>> {
    const told = await this.#readConfiguration(token, path);
    if (!told.ok) return told;
    if (told.value === null) return succeeded(null);
    const items = readNamedItems(told.value.body, key);
    if (items === null) return failed({ kind: 'answer-unreadable', detail: `no list of ${key}` });
    return succeeded(items);
  }

  /** A part of the configuration; null where the server does not have it (404). */
  async #readConfiguration(token: Token, path: string): Promise<Result<ToldBody | null, Failure>> {
    const reply = await this.#ask(token, 'GET', path, TIMEOUT_MS);
    if (!reply.ok) return reply.failure.kind === 'no-subscription' ? succeeded(null) : reply;
    const body = parseJson(reply.value.text);
    return body.ok ? succeeded({ body: body.value }) : body;
  }

  async #ask(
    token: Token,
    method: Exchange['method'],
    path: string,
    timeoutMs: number,
    body?: object,
  ): Promise<Result<Reply, Failure>> {
    const address = readTenantAddress(token.profile.tenant);
    if (!address.ok) return address;
    const headers = {
      Accept: ACCEPT,
      ...credentials(token, address.value.baseUrl),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json;charset=UTF-8' }),
    };
    const url = `${address.value.baseUrl}${path}`;
    const wanted = {
      method,
      url,
      headers,
      timeoutMs,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const reply = await exchange(this.fetchFor(token.profile), wanted, this.clock);
    if (!reply.ok) return reply;
    const isSuccess = reply.value.status >= 200 && reply.value.status < 300;
    return isSuccess ? reply : failed(statusFailure(reply.value, this.clock.wallMs()));
  }
}

/** What shows the server whose request it is: a bearer token, or the three cookies of the specification. */
function credentials(token: Token, baseUrl: string): Record<string, string> {
  if (token.profile.secretKind === 'api-key') return { Authorization: `Bearer ${token.value}` };
  return {
    Cookie: `X-STATSAPI-TOKEN=${token.value}; X-STATSAPI-TENANT=${hostOf(baseUrl)}; X-STATSAPI-LOGIN=${cookieValue(token.profile.user)}`,
  };
}

/** A user name as a cookie can carry it: as it is where that is possible, as every sample shows it. */
function cookieValue(user: string): string {
  return /^[\x21-\x3a\x3c-\x7e]+$/.test(user) ? user : encodeURIComponent(user);
}
