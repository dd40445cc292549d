import type { Call } from '../call';
import { isOwnTenant } from '../is-own-tenant';
import type { Reply } from '../reply';
import { FAULT, RequestFault } from '../request-fault';
import type { Tenant } from '../tenant';

/**
 * GET /statsapi/info/check_available_agents?service=NAME: needs no login. An unknown service has no agents, nor has
 * one of another tenant: the help page of 3.18 has a parameter tenantUrl too (facts page, section 1.7).
 */
export function availableAgents(tenant: Tenant, { query }: Call): Reply {
  const name = query.get('service');
  if (!name) throw new RequestFault(FAULT.missingParameter, 'The parameter service is missing.');
  const tenantUrl = query.get('tenantUrl');
  const isHere = tenantUrl === null || isOwnTenant(tenant, tenantUrl);
  const service = isHere ? tenant.world.services.find(({ profile }) => profile.name === name) : undefined;
  const isAvailable = service?.agents.some(({ state }) => state === 'ready') ?? false;
  return {
    status: 200,
    json: { availability: tenant.dialect.availability === 'list_of_one' ? [isAvailable] : isAvailable },
  };
}
