import type { Agent } from '../agents/agent';
import { settleAgent } from '../agents/settle-agent';
import type { Centre } from '../centre';
import { drawBetween, drawChance } from '../chance/draw';
import { dropItem } from '../interactions/drop-item';
import type { Interaction } from '../interactions/interaction';
import type { Campaign } from './campaign';
import { putOffRecord, returnRecord } from './give-back-record';
import { mayDial } from './may-dial';
import { placeCall } from './place-call';

/** After a skip the agent is ready for so long before the next record comes. */
const REST_MS = [3_000, 10_000] as const;

/** The agent has read the record: he calls, or skips it. Who is about to leave, or may not call any more, lets it be. */
export function endPreview(centre: Centre, interaction: Interaction): void {
  const { service, record, agent } = interaction;
  if (record === undefined || agent === undefined) return;
  const { campaign } = record;
  if (agent.intent.to !== 'ready' || !mayDial(centre, service)) {
    returnRecord(centre, record);
  } else if (drawChance(centre.random.campaigns, campaign.profile.skipShare)) {
    campaign.counters.skipped++;
    agent.counters.recordsSkipped++;
    putOffRecord(centre, record);
    rest(centre, campaign, agent);
  } else {
    campaign.counters.accepted++;
    agent.counters.recordsAccepted++;
    placeCall(centre, interaction, record);
    return;
  }
  interaction.phase = 'over';
  dropItem(interaction, agent);
  settleAgent(centre, agent);
}

function rest(centre: Centre, campaign: Campaign, agent: Agent): void {
  campaign.resting.add(agent);
  const endMs = centre.nowMs + drawBetween(centre.random.campaigns, ...REST_MS);
  centre.events.add(endMs, { kind: 'agent_looks_for_record', agent, campaign });
}

/** The agent is up to the next record. */
export function endRest(centre: Centre, campaign: Campaign, agent: Agent): void {
  campaign.resting.delete(agent);
  settleAgent(centre, agent);
}
