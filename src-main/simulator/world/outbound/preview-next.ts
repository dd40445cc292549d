import type { Agent } from '../agents/agent';
import { canTake } from '../agents/can-take';
import type { Centre } from '../centre';
import { drawSpell } from '../chance/spell';
import { newInteraction } from '../interactions/interaction';
import type { Service } from '../services/service';
import type { Campaign } from './campaign';
import { customerOf } from './dialled-record';
import type { DialledRecord } from './dialled-record';
import { mayDial } from './may-dial';
import { takePersonalRecord, takeRecord } from './take-record';

/**
 * Shows an agent with free hands the next record of a preview campaign: his own ones first, then in the order of his
 * skills. True if there was one.
 */
export function previewNext(centre: Centre, agent: Agent): boolean {
  if (!canTake(agent, 'preview')) return false;
  const open: [Service, Campaign][] = [];
  for (const { service } of agent.skills) {
    const { campaign } = service;
    if (campaign?.profile.mode !== 'preview') continue;
    if (campaign.resting.has(agent)) return false;
    if (mayDial(centre, service)) open.push([service, campaign]);
  }
  for (const take of [takePersonalRecord, takeRecord]) {
    for (const [service, campaign] of open) {
      const record = take(campaign, agent);
      if (record === undefined) continue;
      beginPreview(centre, service, agent, record);
      return true;
    }
  }
  return false;
}

function beginPreview(centre: Centre, service: Service, agent: Agent, record: DialledRecord): void {
  const interaction = newInteraction({
    id: String(++centre.numbered),
    direction: 'outbound',
    service,
    arrivedAtMs: centre.nowMs,
    phase: 'previewing',
    agent,
    customer: customerOf(record),
    record,
  });
  agent.items.push(interaction);
  const lengthMs = drawSpell(centre.random.campaigns, record.campaign.profile.preview);
  centre.events.add(centre.nowMs + lengthMs, { kind: 'preview_ends', interaction });
}
