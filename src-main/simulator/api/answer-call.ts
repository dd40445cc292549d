import { advanceWorld } from './advance-world';
import type { Call } from './call';
import { matchPath } from './match-path';
import type { Reply } from './reply';
import { errorReply, notAllowed } from './reply';
import { refusal } from './request-fault';
import { routes } from './routes';
import type { Tenant } from './tenant';

/** Answers one call, with the world brought up to now. */
export function answerCall(tenant: Tenant, call: Call): Reply {
  for (const { path, methods, isIn } of routes) {
    const parts = isIn === undefined || isIn(tenant.dialect) ? matchPath(path, call.path) : undefined;
    if (parts === undefined) continue;
    const endpoint = Object.hasOwn(methods, call.method) ? methods[call.method] : undefined;
    if (endpoint === undefined) return notAllowed(call.path, Object.keys(methods));
    advanceWorld(tenant);
    try {
      return endpoint(tenant, { ...call, parts });
    } catch (error) {
      return refusal(error);
    }
  }
  return errorReply(404, 4041, `There is nothing at ${call.path}.`);
}
