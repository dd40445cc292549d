import type { Call } from '../call';
import { isOwnTenant } from '../is-own-tenant';
import { asObject, asText, parseJson } from '../read-json';
import type { Reply } from '../reply';
import { forbidden, UNAUTHORIZED } from '../reply';
import type { Tenant } from '../tenant';

/**
 * POST /statsapi/auth: sign-in by password; the token comes in the body and as one of three cookies (specification,
 * "Authenticate"). Flags of the cookies were never seen (facts page, section 1.3): they have a path only.
 */
export function passwordSignIn(tenant: Tenant, { body }: Call): Reply {
  const { passwords } = tenant.dialect;
  if (passwords === 'refused') return forbidden('illegal login attempt');
  const request = asObject(parseJson(body), 'body');
  const tenantUrl = asText(request['tenant_url'], 'tenant_url');
  const username = asText(request['username'], 'username');
  const password = asText(request['password'], 'password');
  const user = tenant.users.find((candidate) => candidate.username === username);
  if (user?.password !== password || !isOwnTenant(tenant, tenantUrl)) return UNAUTHORIZED;
  if (!user.isPrivileged) return forbidden('privilege Access Realtime Stats API is missing');
  const { token } = tenant.sessions.openWithPassword(user);
  const cookies = { TOKEN: token, TENANT: tenant.name, LOGIN: username };
  const setCookie = Object.entries(cookies).map(([name, value]) => `X-STATSAPI-${name}=${value}; Path=/`);
  const { privileges, id: user_id } = user;
  return {
    status: 200,
    json: passwords === 'token' ? { token } : { token, privileges, user_id },
    headers: { 'Set-Cookie': setCookie },
  };
}
