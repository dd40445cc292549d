import type { Failure } from '../../core/failure';
import type { Profile } from '../../core/model/profile';
import { failed, succeeded, type Result } from '../../core/result';
import type { Clock, Token } from '../../services/ports';
import { exchange, type Exchange, type Fetch, type Reply } from './http-exchange';
import { member, statusFailure } from './status-failure';

type Request = Pick<Exchange, 'method' | 'url' | 'headers' | 'body'>;

const hostOf = (baseUrl: string) => baseUrl.replace(/^https?:\/\//, '');

/** `POST /configapi/v2/oauth/token`: the way in to every current tenant (facts page 1.2). */
export function oauthRequest(baseUrl: string, profile: Profile, secret: string): Request {
  return {
    method: 'POST',
    url: `${baseUrl}/configapi/v2/oauth/token`,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    body: new URLSearchParams({
      client_id: profile.user,
      client_secret: secret,
      scope: hostOf(baseUrl),
      grant_type: 'client_credentials',
    }).toString(),
  };
}

/** `POST /statsapi/auth`: tenants before 5.36 (specification, "Authenticate"). */
export function passwordRequest(baseUrl: string, profile: Profile, secret: string): Request {
  return {
    method: 'POST',
    url: `${baseUrl}/statsapi/auth`,
    headers: { 'Content-Type': 'application/json;charset=UTF-8', Accept: 'application/json, text/plain' },
    body: JSON.stringify({ tenant_url: hostOf(baseUrl), username: profile.user, password: secret }),
  };
}

/** Signs in and reads the token. */
export async function signIn(
  fetch: Fetch,
  profile: Profile,
  request: Request,
  at: { timeoutMs: number; clock: Pick<Clock, 'after' | 'wallMs'> },
): Promise<Result<Token, Failure>> {
  const reply = await exchange(fetch, { ...request, timeoutMs: at.timeoutMs }, at.clock);
  if (!reply.ok) return reply;
  if (reply.value.status !== 200) return failed(signInFailure(reply.value, profile, at.clock.wallMs()));
  const value = member(reply.value, profile.secretKind === 'api-key' ? 'access_token' : 'token');
  // Anything but visible characters could not travel in a header.
  if (!/^[\x21-\x7e]+$/.test(value)) {
    return failed({ kind: 'answer-unreadable', detail: 'the sign-in gave no token' });
  }
  const seconds = Number(member(reply.value, 'expires_in') || Number.NaN);
  return succeeded({ profile, value, expiresInMs: seconds > 0 ? seconds * 1000 : null });
}

function signInFailure(reply: Reply, profile: Profile, wallMs: number): Failure {
  const failure = statusFailure(reply, wallMs);
  switch (failure.kind) {
    // OAuth names a bad client with 400 or 401 (RFC 6749, 5.2).
    case 'token-invalid':
    case 'subscription-refused':
      return { kind: 'wrong-secret' };
    case 'privilege-missing':
      return profile.secretKind === 'password' && !isAboutPrivilege(reply)
        ? { kind: 'password-refused' }
        : failure;
    // No such path: a host that is there but is no tenant of this API.
    case 'no-subscription':
      return { kind: 'address-invalid', reason: 'not-a-contact-centre' };
    default:
      return failure;
  }
}

/** A right password of a user without rights is refused with 403 too; only the server's words tell it from "no passwords here". */
function isAboutPrivilege(reply: Reply): boolean {
  return /privilege|permission/i.test(`${member(reply, 'error')} ${member(reply, 'error_message')}`);
}
