import type { CampaignProfile } from '../world/outbound/campaign-profile';
import type { Disposition } from '../world/services/disposition';
import { HOUR } from '../world/time/day';
import type { PlannedService } from './planned-service';

const NOT_TO_BE_CHOSEN = { agentCanSelect: false, weight: 0 };
const FAILURES = {
  noAnswer: 'No answer',
  busy: 'Busy',
  answeringMachine: 'Answering machine',
  invalidNumber: 'Invalid number',
};
const FAILURE_DISPOSITIONS = Object.values(FAILURES).map((name) => outcome(name, 0, NOT_TO_BE_CHOSEN));

const RENEWALS_CAMPAIGN: CampaignProfile = {
  mode: 'predictive',
  linkGroup: 'Contracts',
  callingHours: { fromMs: 9 * HOUR, toMs: 20 * HOUR },
  lists: [
    {
      name: 'Contracts ending this month',
      records: 18_000,
      dncShare: 0.021,
      assignedShare: 0,
      expiringShare: 0.12,
      expiresAfterHours: 120,
      quotaGroups: [
        { name: 'Households', share: 0.7, quota: 2_400 },
        { name: 'Small businesses', share: 0.2, quota: 15 },
      ],
      priority: 2,
      ratio: 3,
      isEnabled: true,
    },
    {
      name: 'Contracts ending next month',
      records: 9_000,
      dncShare: 0.018,
      assignedShare: 0,
      expiringShare: 0,
      expiresAfterHours: 0,
      quotaGroups: [],
      priority: 2,
      ratio: 1,
      isEnabled: true,
    },
  ],
  attemptsAtMost: 4,
  retryMinutes: [40, 190],
  outcomeShares: { noAnswer: 0.34, busy: 0.07, answeringMachine: 0.22, invalidNumber: 0.03 },
  failureDispositions: FAILURES,
  ivr: {
    callShare: 0.12,
    spell: { meanSeconds: 14, spread: 0.4 },
    selfServiceShare: 0.25,
    abandonShare: 0.15,
  },
  complianceSeconds: 2,
  linesPerAgent: 2.6,
  preview: { meanSeconds: 0, spread: 0 },
  skipShare: 0,
};

const WIN_BACK_CAMPAIGN: CampaignProfile = {
  mode: 'preview',
  linkGroup: 'Contracts',
  callingHours: { fromMs: 9 * HOUR, toMs: 19 * HOUR },
  lists: [
    {
      name: 'Left in the last quarter',
      records: 3_200,
      dncShare: 0.034,
      assignedShare: 0.22,
      expiringShare: 0.2,
      expiresAfterHours: 200,
      quotaGroups: [
        { name: 'Long-standing customers', share: 0.35, quota: 180 },
        { name: 'Others', share: 0.5, quota: 260 },
      ],
      priority: 3,
      ratio: 2,
      isEnabled: true,
    },
    {
      name: 'Left in the last year',
      records: 5_400,
      dncShare: 0.041,
      assignedShare: 0.06,
      expiringShare: 0,
      expiresAfterHours: 0,
      quotaGroups: [],
      priority: 3,
      ratio: 1,
      isEnabled: true,
    },
    {
      name: 'Left before that',
      records: 7_500,
      dncShare: 0.06,
      assignedShare: 0,
      expiringShare: 0,
      expiresAfterHours: 0,
      quotaGroups: [],
      priority: 1,
      ratio: 1,
      isEnabled: false,
    },
  ],
  attemptsAtMost: 3,
  retryMinutes: [60, 240],
  outcomeShares: { noAnswer: 0.29, busy: 0.06, answeringMachine: 0.17, invalidNumber: 0.04 },
  failureDispositions: FAILURES,
  // Nobody waits: the agent is on the line when the customer answers.
  complianceSeconds: 2,
  linesPerAgent: 1,
  preview: { meanSeconds: 26, spread: 0.6 },
  skipShare: 0.11,
};

/** Contracts that end are renewed by telephone: a predictive dialer, now and then with a menu before the agent. */
export const RENEWALS: PlannedService = {
  size: 0.9,
  profile: {
    name: 'Renewals',
    kind: 'dialer',
    priority: 3,
    targetShare: 0.95,
    thresholdSeconds: 2,
    patienceSeconds: 9,
    talk: { meanSeconds: 165, spread: 0.8 },
    wrapUp: { meanSeconds: 32, spread: 0.5 },
    dispositions: [
      outcome('Renewed', 17, { isSuccess: true }),
      outcome('Not interested', 46),
      outcome('Call back later', 19, { promisesCall: true }),
      outcome('Wrong number', 7),
      outcome('Already renewed', 11),
      ...FAILURE_DISPOSITIONS,
    ],
    campaign: RENEWALS_CAMPAIGN,
  },
};

/** Former customers are called by agents who look at their history first: preview. */
export const WIN_BACK: PlannedService = {
  size: 0.5,
  profile: {
    name: 'Win-back',
    kind: 'preview',
    priority: 2,
    targetShare: 0.95,
    thresholdSeconds: 5,
    patienceSeconds: 30,
    talk: { meanSeconds: 290, spread: 0.8 },
    wrapUp: { meanSeconds: 55, spread: 0.5 },
    dispositions: [
      outcome('Sale', 9, { isSuccess: true }),
      outcome('Not interested', 54),
      outcome('Call back later', 24, { promisesCall: true }),
      outcome('Wrong number', 8),
      outcome('Moved away', 5),
      ...FAILURE_DISPOSITIONS,
    ].map((disposition) => ({ ...disposition, preview: true })),
    campaign: WIN_BACK_CAMPAIGN,
  },
};

function outcome(name: string, weight: number, options: Partial<Disposition> = {}): Disposition {
  return {
    name,
    weight,
    inbound: false,
    outbound: true,
    preview: false,
    agentCanSelect: true,
    isSuccess: false,
    promisesCall: false,
    ...options,
  };
}
