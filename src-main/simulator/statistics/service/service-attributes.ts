import { campaignState } from '../../world/outbound/campaign-state';
import type { Service } from '../../world/services/service';
import type { StatisticsByName } from '../statistic';
import type { ServiceScope } from './service-scope';
import { commonValue } from './service-scope';

/** What a service is, and whether it is open. The raw values of the state are ours: no source shows any. */
export const SERVICE_ATTRIBUTES: StatisticsByName<ServiceScope> = {
  name: { unit: 'text', of: (scope) => commonValue(scope, ({ profile }) => profile.name) },
  state: {
    unit: 'text',
    of: (scope) => commonValue(scope, (service) => stateOf(service, scope.nowMs).state),
  },
  state_reason: {
    unit: 'text',
    of: (scope) => commonValue(scope, (service) => stateOf(service, scope.nowMs).reason),
  },
  outbound_campaign_link_group: {
    unit: 'text',
    of: (scope) => commonValue(scope, ({ profile }) => profile.campaign?.linkGroup),
  },
};

/** A campaign has a state of its own; any other service is open as long as somebody can answer. */
function stateOf(service: Service, nowMs: number): { readonly state: string; readonly reason: string } {
  const { campaign, agents, isDown } = service;
  if (campaign !== undefined) return campaignState(campaign, service, nowMs);
  if (isDown) return { state: 'suspended', reason: 'system_failure' };
  return agents.some(({ state }) => state !== '')
    ? { state: 'open', reason: '' }
    : { state: 'closed', reason: 'no_agents' };
}
