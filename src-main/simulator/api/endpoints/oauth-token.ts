import type { Call } from '../call';
import { isOwnTenant } from '../is-own-tenant';
import type { Reply } from '../reply';
import { TOKEN_LIFE_SECONDS } from '../sessions';
import type { Tenant } from '../tenant';

/** POST /configapi/v2/oauth/token: sign-in by API secret key, form-encoded (facts page, section 1.2). */
export function oauthToken(tenant: Tenant, { headers, body }: Call): Reply {
  if (headers['content-type']?.startsWith('application/x-www-form-urlencoded') !== true) {
    return refuse(400, 'invalid_request', 'The body must be form-encoded.');
  }
  const form = new URLSearchParams(body);
  const missing = ['client_id', 'client_secret', 'scope', 'grant_type'].find((name) => !form.get(name));
  if (missing !== undefined) return refuse(400, 'invalid_request', `${missing} is missing.`);
  if (form.get('grant_type') !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 'grant_type must be client_credentials.');
  }
  const scope = form.get('scope') ?? '';
  if (!isOwnTenant(tenant, scope)) return refuse(401, 'invalid_scope', `There is no tenant ${scope}.`);
  const user = tenant.users.find(({ username }) => username === form.get('client_id'));
  if (user?.apiKey !== form.get('client_secret')) {
    return refuse(401, 'invalid_client', 'User or API secret key is wrong.');
  }
  const { token } = tenant.sessions.openWithKey(user, tenant.clock.realMs);
  const expires_in = String(TOKEN_LIFE_SECONDS);
  return { status: 200, json: { access_token: token, token_type: 'Bearer', expires_in, scope } };
}

function refuse(status: number, error: string, description: string): Reply {
  return { status, json: { error, error_description: description } };
}
