import { MAX_CHATS } from '../world/agents/agent';
import type { AgentPlan } from '../world/centre-plan';
import type { ServiceProfile } from '../world/services/service-profile';
import { DAY, HOUR, MINUTE } from '../world/time/day';
import { isOnShift } from './shift-pattern';

/** The plan is made for so long each. */
export const SLOT_MS = 2 * MINUTE;
const SLOTS = DAY / SLOT_MS;

/** Share of the agents on shift who are not on a break or in a training. */
const PRESENT_SHARE = 0.82;
/** The part of an agent's time that goes to the main skill, when there are others. */
const MAIN_SKILL_SHARE = 0.75;
const ANSWER_SECONDS = 4;
/** Chats per chat agent at work: most have one or two, some are ready. */
const CHATS_AT_ONCE = MAX_CHATS * 0.62;
/** However large the group, people cannot be busier than this for a whole day. */
const HIGHEST_LOAD = 0.86;
const LOWEST_LOAD = 0.72;
/** Emails can wait, so people are busy with them nearly all the time. */
const EMAIL_LOAD = 0.93;
/** Emails also come at night, though fewer. */
const EMAIL_NIGHT_WEIGHT = 0.25;

/**
 * Customers per millisecond in each slot of the day. A real centre plans its roster for a forecast; here the
 * roster is given, and this works back to the forecast it was planned for: so every size of centre is believable.
 */
export function plannedRates(place: number, profile: ServiceProfile, agents: readonly AgentPlan[]): number[] {
  const { kind, talk, wrapUp, ivr } = profile;
  if (kind === 'preview' || kind === 'dialer') return Array.from({ length: SLOTS }, () => 0);
  const handleMs = (ANSWER_SECONDS + talk.meanSeconds + wrapUp.meanSeconds) * 1000;
  const skilled = agents.filter(({ skills }) => skills.some(({ service }) => service === place));
  const queueShare = 1 - (ivr?.selfServiceShare ?? 0) - (ivr?.abandonShare ?? 0);
  const rates = Array.from({ length: SLOTS }, (_, slot) => {
    const onShift = skilled.filter(({ shift }) => isOnShift(shift, slot * SLOT_MS));
    const capacity = onShift.reduce((sum, agent) => sum + shareFor(agent, place), 0) * PRESENT_SHARE;
    const load = kind === 'email' ? EMAIL_LOAD : comfortableLoad(onShift.length * PRESENT_SHARE);
    return (capacity * (kind === 'chat' ? CHATS_AT_ONCE : 1) * load) / handleMs / queueShare;
  });
  return kind === 'email' ? spreadOverDay(rates) : rates;
}

/** The load a group stands with a good service level: the larger, the higher (square root staffing rule). */
function comfortableLoad(agentsPresent: number): number {
  return Math.max(LOWEST_LOAD, Math.min(HIGHEST_LOAD, 1 - 0.6 / Math.sqrt(agentsPresent)));
}

function shareFor({ skills }: AgentPlan, place: number): number {
  const others = skills.length - 1;
  if (others === 0) return 1;
  return skills[0]?.service === place ? MAIN_SKILL_SHARE : (1 - MAIN_SKILL_SHARE) / others;
}

/** The same number in all, written by customers by day and by night. */
function spreadOverDay(rates: readonly number[]): number[] {
  const total = rates.reduce((sum, rate) => sum + rate, 0);
  const weights = rates.map((_rate, slot) => {
    const hour = (slot * SLOT_MS) / HOUR;
    return hour >= 7 && hour < 22 ? 1 : EMAIL_NIGHT_WEIGHT;
  });
  const allWeights = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total * weight) / allWeights);
}
