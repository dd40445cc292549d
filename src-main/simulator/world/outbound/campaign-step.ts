import type { Agent } from '../agents/agent';
import type { Centre } from '../centre';
import type { Interaction } from '../interactions/interaction';
import type { Service } from '../services/service';
import type { CallingList } from './calling-list';
import type { Campaign } from './campaign';
import type { AttemptOutcome } from './campaign-profile';
import { endAttempt, endNoting } from './end-attempt';
import { endComplianceTime, giveUpUnattended } from './end-compliance-time';
import { endPreview, endRest } from './end-preview';
import { expireRecords } from './expire-records';
import { bringBackRecord } from './give-back-record';
import { openForCalls, paceCampaign } from './pace-campaign';

/** Something that happens in campaigns by itself. */
export type CampaignStep =
  | { readonly kind: 'campaign_opens' | 'campaign_is_paced'; readonly service: Service }
  | { readonly kind: 'records_expire'; readonly list: CallingList }
  | { readonly kind: 'record_is_due_again'; readonly list: CallingList; readonly record: number }
  | { readonly kind: 'agent_looks_for_record'; readonly agent: Agent; readonly campaign: Campaign }
  | { readonly kind: 'attempt_ends'; readonly interaction: Interaction; readonly outcome: AttemptOutcome }
  | {
      readonly kind: 'preview_ends' | 'attempt_is_noted' | 'compliance_time_ends' | 'unattended_is_given_up';
      readonly interaction: Interaction;
    };

/** Lets it happen. */
export function stepCampaign(centre: Centre, step: CampaignStep): void {
  switch (step.kind) {
    case 'campaign_opens':
      openForCalls(centre, step.service);
      break;
    case 'campaign_is_paced':
      paceCampaign(centre, step.service);
      break;
    case 'records_expire':
      expireRecords(centre, step.list);
      break;
    case 'record_is_due_again':
      bringBackRecord(step.list, step.record);
      break;
    case 'agent_looks_for_record':
      endRest(centre, step.campaign, step.agent);
      break;
    case 'preview_ends':
      endPreview(centre, step.interaction);
      break;
    case 'attempt_ends':
      endAttempt(centre, step.interaction, step.outcome);
      break;
    case 'attempt_is_noted':
      endNoting(centre, step.interaction);
      break;
    case 'compliance_time_ends':
      endComplianceTime(centre, step.interaction);
      break;
    case 'unattended_is_given_up':
      giveUpUnattended(centre, step.interaction);
      break;
  }
}
