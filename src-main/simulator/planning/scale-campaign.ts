import type { CampaignProfile } from '../world/outbound/campaign-profile';

/** The lists of a campaign are long enough for so many agents. */
const AGENTS_A_LIST = 25;

/** Lists and quotas for more agents than the profile was written for, so that they do not run dry by noon. */
export function scaleCampaign(campaign: CampaignProfile, agents: number): CampaignProfile {
  const times = Math.max(1, Math.ceil(agents / AGENTS_A_LIST));
  const lists = campaign.lists.map((list) => ({
    ...list,
    records: list.records * times,
    quotaGroups: list.quotaGroups.map((group) => ({ ...group, quota: group.quota * times })),
  }));
  return { ...campaign, lists };
}
