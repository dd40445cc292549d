import type { Agent } from '../agents/agent';
import { createRandom } from '../chance/random';
import { DAILY_RESET } from '../time/day';
import { CallRate } from './call-rate';
import type { CallingList } from './calling-list';
import type { CampaignProfile } from './campaign-profile';
import { loadList } from './load-list';

/** What a campaign counts from one daily reset to the next, beside what its lists count. */
export interface CampaignCounters {
  /** Previewed and then called, and previewed and then skipped. */
  accepted: number;
  skipped: number;
  /** Instants of the first and the last attempt; undefined before. */
  firstAttemptMs: number | undefined;
  lastAttemptMs: number | undefined;
}

/** An outbound campaign under way. */
export interface Campaign {
  readonly profile: CampaignProfile;
  /** In the order of the profile. One that has run dry is replaced at the daily reset. */
  readonly lists: CallingList[];
  /** Times that a list was loaded anew. */
  reloads: number;
  /** Days begun: 1 on the first. */
  day: number;
  /** Whether it is looked after every few seconds, as in the calling hours. */
  isPaced: boolean;
  /** How boldly a predictive dialer dials ahead: 0 like a progressive one, 1 as the profile allows. */
  boldness: number;
  /** Agents who have just skipped a record and look at none for some seconds. */
  readonly resting: Set<Agent>;
  readonly callRate: CallRate;
  counters: CampaignCounters;
  /** Since the beginning of the campaign: attempts that ended, and those that were a success in the end. */
  finished: number;
  successes: number;
}

/** Opens a campaign with its lists loaded as on the first day. Pure: seed and service determine the records. */
export function openCampaign(seed: number, serviceId: string, profile: CampaignProfile): Campaign {
  const random = createRandom(seed, `campaign/${serviceId}`);
  return {
    profile,
    lists: profile.lists.map((list) => loadList(random, list, mayAssign(profile), DAILY_RESET)),
    reloads: 0,
    day: 0,
    isPaced: false,
    boldness: 0.5,
    resting: new Set(),
    callRate: new CallRate(),
    counters: zeroCampaignCounters(),
    finished: 0,
    successes: 0,
  };
}

/** All zero, as after a daily reset. */
export function zeroCampaignCounters(): CampaignCounters {
  return { accepted: 0, skipped: 0, firstAttemptMs: undefined, lastAttemptMs: undefined };
}

/** Only an agent who chooses what to call can have records of his own. */
export function mayAssign({ mode }: CampaignProfile): boolean {
  return mode === 'preview';
}
