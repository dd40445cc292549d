import type { Call } from './call';
import { isOwnTenant } from './is-own-tenant';
import type { Session } from './sessions';
import type { Tenant } from './tenant';

/**
 * The session a call belongs to: by Authorization header, with or without the scheme word (facts page, section 1.8,
 * no. 10), or by the three cookies of the specification, which may be sent by hand.
 */
export function findSession(tenant: Tenant, { headers }: Call): Session | undefined {
  const nowMs = tenant.clock.realMs;
  const { authorization } = headers;
  if (authorization !== undefined)
    return tenant.sessions.find(authorization.replace(/^Bearer\s+/i, ''), nowMs);
  const cookies = readCookies(headers.cookie ?? '');
  const session = tenant.sessions.find(cookies.get('X-STATSAPI-TOKEN') ?? '', nowMs);
  const isOwn = session?.user.username === cookies.get('X-STATSAPI-LOGIN');
  return isOwn && isOwnTenant(tenant, cookies.get('X-STATSAPI-TENANT') ?? '') ? session : undefined;
}

function readCookies(header: string): Map<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.map(([name = '', ...value]) => [name, value.join('=')]));
}
