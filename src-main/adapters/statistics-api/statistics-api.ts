import type { Failure } from '../../core/failure';
import type { Profile } from '../../core/model/profile';
import { failed, succeeded, type Result } from '../../core/result';
import { readTenantAddress } from '../../core/tenant-address';
import type { DataAnswer, StatisticsSource, Token } from '../../services/ports';
import { exchange, type Exchange, type Fetch, type Reply } from './http-exchange';
import { parseJson } from './parse-json';
import { oauthRequest, passwordRequest, signIn } from './sign-in';
import { statusFailure } from './status-failure';

const TIMEOUT_MS = 10_000;
/** Quitting does not wait longer than this for a server that does not answer. */
const GOODBYE_TIMEOUT_MS = 2000;

/** The client of the Real-Time Statistics API. */
export class StatisticsApi implements StatisticsSource {
  /** @param fetchFor what an account's requests go through: nothing of one reaches another. */
  constructor(
    private readonly fetchFor: (profile: Profile) => Fetch,
    private readonly wallMs: () => number,
  ) {}

  async signIn(profile: Profile, secret: string): Promise<Result<Token, Failure>> {
    const address = readTenantAddress(profile.tenant);
    if (!address.ok) return address;
    const request = profile.secretKind === 'api-key' ? oauthRequest : passwordRequest;
    const at = { timeoutMs: TIMEOUT_MS, wallMs: this.wallMs() };
    return signIn(this.fetchFor(profile), profile, request(address.value.baseUrl, profile, secret), at);
  }

  async subscribe(token: Token, request: object): Promise<Result<undefined, Failure>> {
    const reply = await this.#ask(token, 'POST', '/statsapi/subscription', TIMEOUT_MS, request);
    // The body of a success is empty: there is nothing to parse (facts page 1.4).
    return reply.ok ? succeeded(undefined) : reply;
  }

  async readData(token: Token): Promise<Result<DataAnswer, Failure>> {
    const reply = await this.#ask(token, 'GET', '/statsapi/subscription/data', TIMEOUT_MS);
    if (!reply.ok) return reply;
    if (reply.value.status === 204) return succeeded<DataAnswer>({ kind: 'not-ready' });
    const body = parseJson(reply.value.text);
    return body.ok ? succeeded<DataAnswer>({ kind: 'data', body: body.value }) : body;
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
      Accept: 'application/json, text/plain',
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
    const reply = await exchange(this.fetchFor(token.profile), wanted);
    if (!reply.ok) return reply;
    const isSuccess = reply.value.status >= 200 && reply.value.status < 300;
    return isSuccess ? reply : failed(statusFailure(reply.value, this.wallMs()));
  }
}

/** What shows the server whose request it is: a bearer token, or the three cookies of the specification. */
function credentials(token: Token, baseUrl: string): Record<string, string> {
  if (token.profile.secretKind === 'api-key') return { Authorization: `Bearer ${token.value}` };
  const host = baseUrl.replace(/^https?:\/\//, '');
  return {
    Cookie: `X-STATSAPI-TOKEN=${token.value}; X-STATSAPI-TENANT=${host}; X-STATSAPI-LOGIN=${cookieValue(token.profile.user)}`,
  };
}

/** A user name as a cookie can carry it: as it is where that is possible, as every sample shows it. */
function cookieValue(user: string): string {
  return /^[\x21-\x3a\x3c-\x7e]+$/.test(user) ? user : encodeURIComponent(user);
}
