import type { Campaign } from '../../world/outbound/campaign';
import { callRatePerMinute, forecastSeconds } from '../../world/outbound/campaign-progress';
import type { Service } from '../../world/services/service';
import { divide } from '../divide';
import type { StatisticsByName } from '../statistic';
import { seconds, share } from './of-unit';
import type { ServiceScope } from './service-scope';
import { commonValue } from './service-scope';

/** How a campaign goes. A total has a value where all its campaigns agree, or where values can be joined. */
export const CAMPAIGNS: StatisticsByName<ServiceScope> = {
  // The specification marks no container for it: ours (statistics.csv).
  out_campaign_mode: {
    unit: 'text',
    of: (scope) => commonValue(campaignsOf(scope), ({ campaign }) => campaign?.profile.mode),
    isUnverified: true,
  },
  /** By the minute: the specification names no time base. */
  out_calls_current_call_rate: {
    unit: 'rate',
    of: (scope) => sumOf(scope, ({ campaign }) => callRatePerMinute(campaign, scope.nowMs)),
  },
  /** Of several campaigns the longest: they run side by side. */
  out_campaign_duration_forecast: seconds((scope) =>
    longest(scope, ({ campaign, dials }) => forecastSeconds(campaign, dials.placed)),
  ),
  // The specification marks no container for it either.
  out_average_success_rate: { ...share(successShare), isUnverified: true },
};

type CampaignService = Service & { readonly campaign: Campaign };

function campaignsOf(scope: ServiceScope): ServiceScope {
  return { ...scope, services: listed(scope) };
}

function listed({ services }: ServiceScope): CampaignService[] {
  return services.filter((service): service is CampaignService => service.campaign !== undefined);
}

function sumOf(scope: ServiceScope, of: (service: CampaignService) => number): number {
  return listed(scope).reduce((sum, service) => sum + of(service), 0);
}

function longest(
  scope: ServiceScope,
  of: (service: CampaignService) => number | undefined,
): number | undefined {
  const all = listed(scope)
    .map(of)
    .filter((value) => value !== undefined);
  return all.length === 0 ? undefined : Math.max(...all);
}

function successShare(scope: ServiceScope): number | undefined {
  return divide(
    sumOf(scope, ({ campaign }) => campaign.successes),
    sumOf(scope, ({ campaign }) => campaign.finished),
  );
}
