import type { Service } from '../world/services/service';
import type { World } from '../world/world';
import type { User } from './user';

/** The services that the teams of a user handle (facts page, section 1.2), in the order of the centre. */
export function visibleServices(world: World, { supervisor }: User): Service[] {
  const teams = new Set(supervisor.teams);
  return world.services.filter(({ agents }) => agents.some(({ team }) => teams.has(team)));
}
