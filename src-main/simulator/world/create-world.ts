import { buildAgents } from './agents/build-agents';
import { beginDay } from './begin-day';
import type { Centre } from './centre';
import type { CentrePlan } from './centre-plan';
import { createRandom } from './chance/random';
import { happen } from './happen';
import { planArrival } from './inbound/arrive';
import { planMonitoring } from './interactions/monitor';
import { planMessage } from './internal-chat/internal-chat';
import { buildServices } from './services/build-services';
import { DAILY_RESET } from './time/day';
import { EventQueue } from './time/event-queue';
import type { World } from './world';

/**
 * Makes a contact centre at the daily reset of its first day, with everybody still at home. Pure: the plan and the
 * instant it is advanced to determine everything in it.
 */
export function createWorld(plan: CentrePlan): World {
  const centre = buildCentre(plan);
  beginDay(centre);
  for (const service of centre.services) planArrival(centre, service);
  planMessage(centre);
  for (const supervisor of centre.supervisors) planMonitoring(centre, supervisor);

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
        happen(centre, due.event);
      }
      centre.nowMs = toMs;
    },
    planMessage(atMs, sender, isUrgent, content) {
      centre.events.add(atMs, { kind: 'message_is_planned', sender, isUrgent, content });
    },
  };
}

function buildCentre({ seed, services, teams, supervisors, agents, habits, incidents }: CentrePlan): Centre {
  const open = buildServices(seed, services);
  return {
    nowMs: DAILY_RESET,
    seed,
    events: new EventQueue(),
    services: open,
    voiceServices: open.filter(({ profile }) => profile.kind === 'voice'),
    teams,
    supervisors,
    agents: buildAgents(agents, open),
    habits,
    incidents,
    messages: [],
    numbered: 0,
    random: {
      arrivals: createRandom(seed, 'arrivals'),
      conversations: createRandom(seed, 'conversations'),
      callbacks: createRandom(seed, 'callbacks'),
      emails: createRandom(seed, 'emails'),
      campaigns: createRandom(seed, 'campaigns'),
      shifts: createRandom(seed, 'shifts'),
      calendar: createRandom(seed, 'calendar'),
      internalChat: createRandom(seed, 'internal chat'),
      incidents: createRandom(seed, 'incidents'),
      monitoring: createRandom(seed, 'monitoring'),
    },
  };
}
