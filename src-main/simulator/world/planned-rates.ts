import type { Agent } from './agent';
import { MAX_CHATS } from './agent';
import { DAY, MINUTE } from './day';
import type { Service } from './service';

/** The plan is made for so long each. */
export const SLOT_MS = 2 * MINUTE;

/** Share of the agents on shift who are not on a break or in a training. */
const PRESENT_SHARE = 0.82;
/** The part of an agent's time that goes to the main skill, when there are others. */
const MAIN_SKILL_SHARE = 0.75;
const ANSWER_SECONDS = 4;
/** Chats per chat agent at work: most have one or two, some are ready. */
const CHATS_AT_ONCE = MAX_CHATS * 0.62;
/** However large the group, people cannot be busier than this for a whole day. */
const HIGHEST_LOAD = 0.84;
const LOWEST_LOAD = 0.72;

/** Load (offered work by agents present) as a function of the agents present and the time of day. */
export type LoadPlan = (agentsPresent: number, timeMs: number) => number;

/**
 * Customers per millisecond in each slot of the day. A real centre plans its roster for a forecast; here the
 * roster is given, and this works back to the forecast it was planned for: so every size of centre is believable.
 */
export function plannedRates(service: Service, load: LoadPlan): number[] {
  const { media, talkSeconds, wrapUpSeconds } = service.profile;
  const atOnce = media === 'chat' ? CHATS_AT_ONCE : 1;
  const handleMs = (ANSWER_SECONDS + talkSeconds + wrapUpSeconds) * 1000;
  return Array.from({ length: DAY / SLOT_MS }, (_, slot) => {
    const timeMs = slot * SLOT_MS;
    const onShift = service.agents.filter((agent) => isOnShift(agent, timeMs));
    const capacity = onShift.reduce((sum, agent) => sum + shareFor(agent, service), 0) * PRESENT_SHARE;
    return (capacity * atOnce * load(onShift.length * PRESENT_SHARE, timeMs)) / handleMs;
  });
}

/** The load a group stands with a good service level: the larger, the higher (square root staffing rule). */
export function comfortableLoad(agentsPresent: number): number {
  return Math.max(LOWEST_LOAD, Math.min(HIGHEST_LOAD, 1 - 0.6 / Math.sqrt(agentsPresent)));
}

function shareFor(agent: Agent, service: Service): number {
  const others = agent.skills.length - 1;
  if (others === 0) return 1;
  return agent.skills[0] === service ? MAIN_SKILL_SHARE : (1 - MAIN_SKILL_SHARE) / others;
}

function isOnShift({ shift }: Agent, timeMs: number): boolean {
  return shift !== undefined && timeMs >= shift.fromMs && timeMs < shift.toMs;
}
