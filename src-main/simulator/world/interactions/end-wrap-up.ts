import type { Agent } from '../agents/agent';
import { settleAgent } from '../agents/settle-agent';
import type { Centre } from '../centre';
import { closeRecord } from '../outbound/close-record';
import { chooseDisposition } from './choose-disposition';
import { dropItem } from './drop-item';
import type { Interaction } from './interaction';
import { flowOf } from './interaction';

/** The after-call work is done and a disposition is given: the agent's hands are free again. */
export function endWrapUp(centre: Centre, interaction: Interaction, agent: Agent): void {
  const lengthMs = centre.nowMs - interaction.endedAtMs;
  for (const counters of [flowOf(interaction).counters, agent.counters[interaction.direction]]) {
    counters.wrappedUp++;
    counters.wrapUpMs += lengthMs;
  }
  const disposition = chooseDisposition(centre, interaction, agent);
  closeRecord(centre, interaction, disposition);
  interaction.phase = 'over';
  dropItem(interaction, agent);
  settleAgent(centre, agent);
}
