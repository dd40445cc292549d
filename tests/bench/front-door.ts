import { answerCall } from '../../src-main/simulator/api/answer-call';
import type { Tenant } from '../../src-main/simulator/api/tenant';

/** Asks the server as the listener does, without a socket, and gives the text of the answer. */
export function knock(tenant: Tenant, token: string, method: string, path: string, body = ''): string {
  const headers = { authorization: `Bearer ${token}` };
  const reply = answerCall(tenant, { method, path, query: new URLSearchParams(), headers, body });
  if (reply.status !== 200) throw new Error(`${method} ${path} was answered ${reply.status}.`);
  return reply.json === undefined ? '' : JSON.stringify(reply.json);
}

/** Signs the first user in. */
export function signIn(tenant: Tenant): string {
  const [user] = tenant.users;
  if (user === undefined) throw new RangeError('The tenant has no users.');
  return tenant.sessions.openWithKey(user, tenant.clock.realMs).token;
}
