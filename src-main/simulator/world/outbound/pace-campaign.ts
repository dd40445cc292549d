import { settleAgent } from '../agents/settle-agent';
import type { Centre } from '../centre';
import { drawBetween } from '../chance/draw';
import { newInteraction } from '../interactions/interaction';
import type { Service } from '../services/service';
import type { Campaign } from './campaign';
import { isCallingTime } from './calling-hours';
import { customerOf } from './dialled-record';
import { linesToDial } from './lines-to-dial';
import { placeCall } from './place-call';
import { hasRecordFor, takeRecord } from './take-record';

/** A dialer looks so often how many lines it needs; idle agents of a preview campaign look so often for a record. */
const DIALER_MS = [1_000, 3_000] as const;
const PREVIEW_MS = [4_000, 9_000] as const;

/** The calling hours begin. */
export function openForCalls(centre: Centre, service: Service): void {
  if (service.campaign === undefined || service.campaign.isPaced) return;
  service.campaign.isPaced = true;
  paceCampaign(centre, service);
}

/** Keeps a campaign going, until the calling hours are over. */
export function paceCampaign(centre: Centre, service: Service): void {
  const { campaign } = service;
  if (campaign === undefined) return;
  campaign.isPaced = isCallingTime(campaign.profile, centre.nowMs);
  if (!campaign.isPaced) return;
  const isPreview = campaign.profile.mode === 'preview';
  if (!service.isDown) {
    if (isPreview) wakeIdle(centre, service, campaign);
    else dial(centre, service, campaign);
  }
  const [fromMs, toMs] = isPreview ? PREVIEW_MS : DIALER_MS;
  const afterMs = drawBetween(centre.random.campaigns, fromMs, toMs);
  centre.events.add(centre.nowMs + afterMs, { kind: 'campaign_is_paced', service });
}

/** Records become due, hours begin, telephones work again: whoever found nothing before looks once more. */
function wakeIdle(centre: Centre, service: Service, campaign: Campaign): void {
  for (const agent of [...service.freeAgents]) {
    if (hasRecordFor(campaign, agent)) settleAgent(centre, agent);
  }
}

function dial(centre: Centre, service: Service, campaign: Campaign): void {
  for (let lines = linesToDial(service, campaign); lines > 0; lines--) {
    const record = takeRecord(campaign);
    if (record === undefined) return;
    const interaction = newInteraction({
      id: String(++centre.numbered),
      direction: 'outbound',
      service,
      arrivedAtMs: centre.nowMs,
      phase: 'dialing',
      customer: customerOf(record),
      record,
    });
    placeCall(centre, interaction, record);
  }
}
