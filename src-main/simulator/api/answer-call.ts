import { advanceWorld } from './advance-world';
import type { Call } from './call';
import type { Reply } from './reply';
import { errorReply } from './reply';
import { RequestFault } from './request-fault';
import { routes } from './routes';
import type { Tenant } from './tenant';

/** Answers one call, with the world brought up to now. */
export function answerCall(tenant: Tenant, call: Call): Reply {
  const methods = Object.hasOwn(routes, call.path) ? routes[call.path] : undefined;
  if (methods === undefined) return errorReply(404, 4041, `There is nothing at ${call.path}.`);
  const endpoint = Object.hasOwn(methods, call.method) ? methods[call.method] : undefined;
  if (endpoint === undefined) {
    const allow = Object.keys(methods).join(', ');
    return { ...errorReply(405, 4050, `${call.path} knows ${allow} only.`), headers: { Allow: allow } };
  }
  advanceWorld(tenant);
  try {
    return endpoint(tenant, call);
  } catch (error) {
    if (error instanceof RequestFault) return errorReply(400, error.code, error.message);
    throw error;
  }
}
