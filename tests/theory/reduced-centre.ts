import { steadyArrivals } from '../../src-main/simulator/world/services/arrivals';
import type { AgentPlan, CentrePlan } from '../../src-main/simulator/world/centre-plan';
import type { Habits } from '../../src-main/simulator/world/habits';
import type { Team } from '../../src-main/simulator/world/people/team';
import type { ServiceProfile } from '../../src-main/simulator/world/services/service-profile';
import { DAILY_RESET } from '../../src-main/simulator/world/time/day';
import type { QueueModel } from './queue-model';

const AT_ONCE = [0, 0] as const;

/** Nobody misses a call, puts a customer on hold, transfers, pauses, chats, listens in or keeps a calendar. */
const NO_HABITS: Habits = {
  answerMs: { voice: AT_ONCE, chat: AT_ONCE, email: AT_ONCE, preview: AT_ONCE, dialer: AT_ONCE },
  noAnswerShare: 0,
  noAnswerAfterMs: 0,
  holdShare: 0,
  lineFailureShare: 0,
  endedByCustomerShare: 1,
  transferShare: 0,
  flaggedShare: 0,
  recordedShare: 0,
  pauses: [],
  comingMinutes: AT_ONCE,
  goingMinutes: AT_ONCE,
  chatterEveryMinutes: undefined,
  monitoringEveryMinutes: undefined,
  calendarEntries: 0,
};

const TEAM: Team = { id: 'team', name: 'Team', subteams: [''] };

/** A contact centre with everything left out that the formulas of Erlang leave out. */
export function reduceCentre(model: QueueModel, thresholdSeconds: number, seed: number): CentrePlan {
  const profile: ServiceProfile = {
    name: 'Calls',
    kind: 'voice',
    priority: 0,
    targetShare: 0.8,
    thresholdSeconds,
    patienceSeconds: model.patienceSeconds,
    talk: { meanSeconds: model.talkSeconds, spread: 'memoryless' },
    wrapUp: { meanSeconds: 0, spread: 0 },
    dispositions: [],
  };
  return {
    seed,
    services: [{ id: 'calls', profile, arrivals: steadyArrivals(model.arrivalsPerSecond / 1000) }],
    teams: [TEAM],
    supervisors: [],
    agents: Array.from({ length: model.agents }, (_, place) => planAgent(place)),
    habits: NO_HABITS,
    incidents: [],
  };
}

/** Somebody who comes at the daily reset, which begins the first day, and never goes home. */
function planAgent(place: number): AgentPlan {
  return {
    loginId: `agent.${place}`,
    firstName: 'Agent',
    lastName: String(place),
    extension: String(place),
    team: TEAM,
    subteam: '',
    skills: [{ service: 0, level: 100 }],
    shift: { fromMs: DAILY_RESET, toMs: Infinity },
  };
}
