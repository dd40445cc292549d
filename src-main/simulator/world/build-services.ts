import { drawUuid } from './draw';
import { FreeAgents } from './free-agents';
import type { Random } from './random';
import type { Service } from './service';
import { zeroServiceCounters } from './service-counters';
import { serviceProfiles } from './service-profiles';

/** The services of a centre, without agents and calls yet. */
export function buildServices(count: number, random: Random): Service[] {
  return serviceProfiles(count).map((profile) => ({
    id: drawUuid(random),
    profile,
    agents: [],
    freeAgents: new FreeAgents(),
    line: [],
    ringing: 0,
    active: 0,
    counters: zeroServiceCounters(),
  }));
}
