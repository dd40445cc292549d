import type { AgentPlan, CentrePlan } from '../../../../src-main/simulator/world/centre-plan';
import type { Habits } from '../../../../src-main/simulator/world/habits';
import type { Incident } from '../../../../src-main/simulator/world/incidents/incident';
import type { Campaign } from '../../../../src-main/simulator/world/outbound/campaign';
import type {
  CallingListProfile,
  CampaignProfile,
} from '../../../../src-main/simulator/world/outbound/campaign-profile';
import type { Arrivals } from '../../../../src-main/simulator/world/services/arrivals';
import { NO_ARRIVALS } from '../../../../src-main/simulator/world/services/arrivals';
import type { Disposition } from '../../../../src-main/simulator/world/services/disposition';
import type { Service } from '../../../../src-main/simulator/world/services/service';
import type { ServiceProfile } from '../../../../src-main/simulator/world/services/service-profile';
import { createWorld } from '../../../../src-main/simulator/world/create-world';
import { HOUR } from '../../../../src-main/simulator/world/time/day';
import type { World } from '../../../../src-main/simulator/world/world';

/** People who never go on a pause and answer everything: only the campaign is looked at. */
const HABITS: Habits = {
  answerMs: {
    voice: [1_500, 6_000],
    chat: [1_500, 5_000],
    email: [1_000, 4_000],
    preview: [500, 1_500],
    dialer: [300, 900],
  },
  noAnswerShare: 0,
  noAnswerAfterMs: 15_000,
  holdShare: 0.2,
  endedByCustomerShare: 0.7,
  transferShare: 0,
  flaggedShare: 0.04,
  recordedShare: 0.9,
  lineFailureShare: 0,
  pauses: [],
  comingMinutes: [0, 0],
  goingMinutes: [0, 0],
  chatterEveryMinutes: undefined,
  monitoringEveryMinutes: undefined,
  calendarEntries: 0,
};

const LIST: CallingListProfile = {
  name: 'Everybody',
  records: 3_000,
  dncShare: 0,
  assignedShare: 0,
  expiringShare: 0,
  expiresAfterHours: 0,
  quotaGroups: [],
  priority: 1,
  ratio: 1,
  isEnabled: true,
};

const CAMPAIGN: CampaignProfile = {
  mode: 'predictive',
  linkGroup: 'Group',
  callingHours: { fromMs: 9 * HOUR, toMs: 20 * HOUR },
  lists: [LIST],
  attemptsAtMost: 3,
  retryMinutes: [30, 60],
  outcomeShares: { noAnswer: 0.35, busy: 0.07, answeringMachine: 0.2, invalidNumber: 0.03 },
  failureDispositions: {
    noAnswer: 'No answer',
    busy: 'Busy',
    answeringMachine: 'Answering machine',
    invalidNumber: 'Invalid number',
  },
  complianceSeconds: 2,
  linesPerAgent: 2.6,
  preview: { meanSeconds: 20, spread: 0.5 },
  skipShare: 0.1,
};

/** A disposition agents give to a campaign call, if nothing else is said. */
export function disposition(name: string, given: Partial<Disposition> = {}): Disposition {
  return {
    name,
    inbound: false,
    outbound: true,
    preview: true,
    agentCanSelect: true,
    isSuccess: false,
    weight: 1,
    promisesCall: false,
    ...given,
  };
}

const DISPOSITIONS: readonly Disposition[] = [
  disposition('Sale', { isSuccess: true, weight: 2 }),
  disposition('Not interested', { weight: 5 }),
  disposition('Call back later', { promisesCall: true, weight: 2 }),
  ...Object.values(CAMPAIGN.failureDispositions).map((name) => disposition(name, { agentCanSelect: false })),
];

/** What differs from an ordinary centre with one campaign. */
export interface CampaignBrief {
  readonly seed?: number;
  readonly agents?: number;
  /** Agents who do not work these days, after the others. */
  readonly absent?: number;
  readonly campaign?: Partial<CampaignProfile>;
  /** One list each; the first one only, if not given. */
  readonly lists?: readonly Partial<CallingListProfile>[];
  readonly service?: Partial<ServiceProfile>;
  readonly habits?: Partial<Habits>;
  readonly incidents?: readonly Incident[];
  /** Customers of an inbound service all agents answer too; none, if not given. */
  readonly inbound?: Arrivals;
}

/** A plan of a centre whose agents all work for one campaign, around the clock. */
export function campaignPlan(brief: CampaignBrief): CentrePlan {
  const { agents = 6, absent = 0 } = brief;
  const lists = brief.lists?.map((list) => ({ ...LIST, ...list })) ?? [LIST];
  const campaign = { ...CAMPAIGN, lists, ...brief.campaign };
  const team = { id: 'team', name: 'Team', subteams: ['Team'] };
  const agent = (place: number): AgentPlan => ({
    loginId: `agent${place}`,
    firstName: 'Agent',
    lastName: String(place),
    extension: String(2000 + place),
    team,
    subteam: 'Team',
    skills: [{ service: 0, level: 90 }, ...(brief.inbound === undefined ? [] : [{ service: 1, level: 60 }])],
    shift: place < agents ? { fromMs: 0, toMs: Infinity } : undefined,
  });
  const profile: ServiceProfile = {
    name: 'Campaign',
    kind: campaign.mode === 'preview' ? 'preview' : 'dialer',
    priority: 3,
    targetShare: 0.95,
    thresholdSeconds: 2,
    patienceSeconds: 9,
    talk: { meanSeconds: 120, spread: 0.7 },
    wrapUp: { meanSeconds: 25, spread: 0.5 },
    dispositions: DISPOSITIONS,
    ...brief.service,
    campaign,
  };
  const inbound: ServiceProfile = {
    ...profile,
    name: 'Inbound',
    kind: 'voice',
    priority: 5,
    patienceSeconds: 200,
  };
  delete (inbound as { campaign?: unknown }).campaign;
  return {
    seed: brief.seed ?? 7,
    services: [
      { id: 'campaign-service', profile, arrivals: NO_ARRIVALS },
      ...(brief.inbound === undefined
        ? []
        : [{ id: 'inbound-service', profile: inbound, arrivals: brief.inbound }]),
    ],
    teams: [team],
    supervisors: [],
    agents: Array.from({ length: agents + absent }, (_, place) => agent(place)),
    habits: { ...HABITS, ...brief.habits },
    incidents: brief.incidents ?? [],
  };
}

/** A centre at an instant, with its campaign at hand. */
export interface CampaignWorld {
  readonly world: World;
  readonly service: Service;
  readonly campaign: Campaign;
}

/** A centre with one campaign, at the instant given. */
export function campaignWorld(brief: CampaignBrief, atMs: number): CampaignWorld {
  const world = createWorld(campaignPlan(brief));
  world.advance(atMs);
  const [service] = world.services;
  if (service?.campaign === undefined) throw new Error('There is no campaign.');
  return { world, service, campaign: service.campaign };
}
