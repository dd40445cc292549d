import type { Reply } from '../reply';
import type { Session } from '../sessions';
import type { Tenant } from '../tenant';
import { visibleServices } from '../visible-services';

/** GET /statsapi/cfg/teams: only the teams the user supervises (facts page, section 1.7). */
export function cfgTeams(_tenant: Tenant, { user }: Session): Reply {
  return { status: 200, json: user.supervisor.teams.map(({ id, name }) => ({ id, name })) };
}

/** GET /statsapi/cfg/services: voice and chat in one list. */
export function cfgServices(tenant: Tenant, { user }: Session): Reply {
  const services = visibleServices(tenant.world, user);
  return { status: 200, json: services.map(({ id, profile }) => ({ id, name: profile.name })) };
}

const DISPOSITIONS = [
  'Resolved',
  'Call back',
  'Escalated',
  'Sale',
  'No sale',
  'Wrong department',
  'Follow-up',
];

/** GET /statsapi/cfg/dispositions: a bare array, as every live client reads it (facts page, section 1.8, no. 3). */
export function cfgDispositions(): Reply {
  return { status: 200, json: DISPOSITIONS };
}
