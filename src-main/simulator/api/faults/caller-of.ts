import type { Call } from '../call';
import { findSession } from '../find-session';
import type { Tenant } from '../tenant';

/** Login id of the user who sends a request, or who wants to sign in with it; "" where that is nobody. */
export function callerOf(tenant: Tenant, call: Call): string {
  return findSession(tenant, call)?.user.username ?? wouldBeUser(call);
}

function wouldBeUser({ path, body }: Call): string {
  if (path === '/configapi/v2/oauth/token') return new URLSearchParams(body).get('client_id') ?? '';
  if (path === '/statsapi/auth') return /"username"\s*:\s*"([^"]*)"/.exec(body)?.[1] ?? '';
  return '';
}
