import type { Campaign } from '../../world/outbound/campaign';
import { assignedCompleted, assignedRemaining } from '../../world/outbound/assigned-records';
import type { RecordBreakdown } from '../../world/outbound/campaign-records';
import {
  recordBreakdown,
  recordsAttemptedToday,
  recordsCompleted,
  recordsCompletedToday,
  recordsDialable,
  recordsExpired,
  recordsInDnc,
  recordsOutOfQuota,
  recordsRemaining,
  recordsSuccesses,
  recordsTotal,
} from '../../world/outbound/campaign-records';
import { divide } from '../divide';
import type { Statistic, StatisticsByName } from '../statistic';
import { count, share } from './of-unit';
import type { ServiceScope } from './service-scope';

const records = (of: (campaign: Campaign, nowMs: number) => number): Statistic<ServiceScope> =>
  count((scope) => sumCampaigns(scope, of));

/** Records of calling lists: how many there are, how many are done, and how many were worked on today. */
export const RECORDS: StatisticsByName<ServiceScope> = {
  records_total: records(recordsTotal),
  records_completed: records(recordsCompleted),
  records_remaining: records(recordsRemaining),
  records_successes: records(recordsSuccesses),
  records_out_of_quota: records(recordsOutOfQuota),
  records_in_dnc: records(recordsInDnc),
  records_expired: records(recordsExpired),
  records_dialable: records(recordsDialable),
  records_completed_ratio: share((scope) =>
    divide(sumCampaigns(scope, recordsCompleted), sumCampaigns(scope, recordsTotal)),
  ),
  records_progress: { unit: 'text', of: progress },

  records_with_assigned_agents_completed: records((campaign) => assignedCompleted(campaign)),
  records_with_assigned_agents_remaining: records((campaign) => assignedRemaining(campaign)),

  records_attempted_per_day: records(recordsAttemptedToday),
  records_attempted_ratio_per_day: share((scope) =>
    divide(sumCampaigns(scope, recordsAttemptedToday), sumCampaigns(scope, recordsTotal)),
  ),
  records_completed_per_day: records(recordsCompletedToday),
  records_completed_ratio_per_day: share((scope) =>
    divide(sumCampaigns(scope, recordsCompletedToday), sumCampaigns(scope, recordsTotal)),
  ),
  records_accepted_per_day: records(({ counters }) => counters.accepted),
  records_skipped_per_day: records(({ counters }) => counters.skipped),
  records_skipped_ratio_per_day: share((scope) => {
    const skipped = sumCampaigns(scope, ({ counters }) => counters.skipped);
    return divide(skipped, skipped + sumCampaigns(scope, ({ counters }) => counters.accepted));
  }),
};

function sumCampaigns(
  { services, nowMs }: ServiceScope,
  of: (campaign: Campaign, nowMs: number) => number,
): number {
  let sum = 0;
  for (const { campaign } of services) if (campaign !== undefined) sum += of(campaign, nowMs);
  return sum;
}

/** The data of a chart as JSON; how a real server writes them is not known (facts page, section 6, no. 17). */
function progress({ services }: ServiceScope): string | undefined {
  const breakdowns = services.flatMap(({ campaign }) =>
    campaign === undefined ? [] : [recordBreakdown(campaign)],
  );
  const [first, ...others] = breakdowns;
  if (first === undefined) return undefined;
  const places = Object.keys(first) as (keyof RecordBreakdown)[];
  const sumAt = (place: keyof RecordBreakdown): number =>
    others.reduce((sum, breakdown) => sum + breakdown[place], first[place]);
  return JSON.stringify(Object.fromEntries(places.map((place) => [place, String(sumAt(place))])));
}
