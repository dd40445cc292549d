import type { Service } from '../services/service';
import { isCallingTime } from './calling-hours';
import type { Campaign } from './campaign';
import { activeLists, recordsDialable, toBeDialled } from './campaign-records';

/** Whether a campaign calls people, and why or why not. The words are ours: no source names the raw values. */
export interface CampaignState {
  readonly state: 'running' | 'paused' | 'stopped';
  readonly reason:
    | 'running'
    | 'waiting_for_retries'
    | 'no_agents'
    | 'service_down'
    | 'outside_calling_hours'
    | 'list_exhausted';
}

/** The state of the campaign of a service at an instant (milliseconds since the first midnight). */
export function campaignState(campaign: Campaign, service: Service, nowMs: number): CampaignState {
  if (activeLists(campaign).every((list) => toBeDialled(list) === 0)) {
    return { state: 'stopped', reason: 'list_exhausted' };
  }
  if (!isCallingTime(campaign.profile, nowMs)) return { state: 'paused', reason: 'outside_calling_hours' };
  if (service.isDown) return { state: 'paused', reason: 'service_down' };
  if (service.agents.every(({ state }) => state === '')) return { state: 'paused', reason: 'no_agents' };
  return {
    state: 'running',
    reason: recordsDialable(campaign, nowMs) > 0 ? 'running' : 'waiting_for_retries',
  };
}
