import type { Call } from '../call';
import type { Reply } from '../reply';
import { FAULT, RequestFault } from '../request-fault';
import type { Tenant } from '../tenant';

/** GET /statsapi/info/check_available_agents?service=NAME: needs no login; an unknown service has no agents. */
export function availableAgents(tenant: Tenant, { query }: Call): Reply {
  const name = query.get('service');
  if (!name) throw new RequestFault(FAULT.missingParameter, 'The parameter service is missing.');
  const service = tenant.world.services.find(({ profile }) => profile.name === name);
  return {
    status: 200,
    json: { availability: service?.agents.some(({ state }) => state === 'ready') ?? false },
  };
}
