import { planArrival } from './arrive';
import { beginDay } from './begin-day';
import { buildAgents } from './build-agents';
import { buildServices } from './build-services';
import { buildSupervisors, buildTeams } from './build-teams';
import type { Centre } from './centre';
import { DAILY_RESET } from './day';
import { createDemand } from './demand';
import { EventQueue } from './event-queue';
import { happen } from './happen';
import { planMessage } from './internal-chat';
import { createPeopleNamer } from './name-people';
import { createRandom } from './random';
import { strainedServices } from './strain';
import type { World, WorldOptions } from './world';

/**
 * Makes a contact centre at the daily reset of its first day, with everybody still at home. Pure: the seed and the
 * instants it is advanced to determine everything in it.
 */
export function createWorld({ seed, agents, services, supervisors }: WorldOptions): World {
  const centre = buildCentre(seed, agents, services, supervisors);
  const demand = createDemand(seed, centre.services);
  beginDay(centre);
  for (const service of centre.services) planArrival(centre, demand, service);
  planMessage(centre);

  return {
    get nowMs() {
      return centre.nowMs;
    },
    services: centre.services,
    teams: centre.teams,
    supervisors: centre.supervisors,
    agents: centre.agents,
    messages: centre.messages,
    advance(toMs) {
      if (toMs < centre.nowMs) throw new RangeError(`Time cannot go back from ${centre.nowMs} to ${toMs}.`);
      for (let due = centre.events.takeDue(toMs); due !== undefined; due = centre.events.takeDue(toMs)) {
        centre.nowMs = due.atMs;
        happen(centre, demand, due.event);
      }
      centre.nowMs = toMs;
    },
    planMessage(atMs, sender, isUrgent, content) {
      centre.events.add(atMs, { kind: 'message_is_planned', sender, isUrgent, content });
    },
  };
}

function buildCentre(
  seed: number,
  agentCount: number,
  serviceCount: number,
  supervisorCount: number,
): Centre {
  const structure = createRandom(seed, 'structure');
  const namePerson = createPeopleNamer(createRandom(seed, 'names'));
  const services = buildServices(serviceCount, structure);
  const teams = buildTeams(agentCount, structure);
  return {
    nowMs: DAILY_RESET,
    events: new EventQueue(),
    services,
    teams,
    agents: buildAgents(agentCount, services, strainedServices(seed, services), teams, namePerson),
    supervisors: buildSupervisors(supervisorCount, teams, namePerson),
    messages: [],
    numbered: 0,
    random: {
      arrivals: createRandom(seed, 'arrivals'),
      conversations: createRandom(seed, 'conversations'),
      shifts: createRandom(seed, 'shifts'),
      internalChat: createRandom(seed, 'internal chat'),
    },
  };
}
