import { deriveId } from '../derive-id';
import type { Reply } from '../reply';
import type { Session } from '../sessions';
import type { Tenant } from '../tenant';
import { visibleServices } from '../visible-services';

/** GET /statsapi/cfg/teams: only the teams the user supervises (facts page, section 1.7). */
export function cfgTeams(_tenant: Tenant, { user }: Session): Reply {
  return { status: 200, json: user.supervisor.teams.map(({ id, name }) => ({ id, name })) };
}

/** GET /statsapi/cfg/services: all media in one list, without a type (facts page, section 1.7). */
export function cfgServices(tenant: Tenant, { user }: Session): Reply {
  const services = visibleServices(tenant.world, user);
  return { status: 200, json: services.map(({ id, profile }) => ({ id, name: profile.name })) };
}

/** The account that was listed beside the supervised agents (facts page, section 1.7). */
const ADMIN = 'admin';

/** GET /statsapi/cfg/agents: the supervised agents by login id, and the administrator. */
export function cfgAgents({ world }: Tenant, { user }: Session): Reply {
  const names = world.agents
    .filter(({ team }) => user.supervisor.teams.includes(team))
    .map(({ loginId }) => loginId);
  return { status: 200, json: [...names, ADMIN].map((name) => ({ id: deriveId('user', name), name })) };
}
