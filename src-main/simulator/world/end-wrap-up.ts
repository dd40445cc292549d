import type { Agent } from './agent';
import type { Centre } from './centre';
import { dropItem } from './drop-item';
import type { Interaction } from './interaction';
import { settleAgent } from './settle-agent';

/** The after-call work is done: the agent's hands are free again. */
export function endWrapUp(centre: Centre, interaction: Interaction, agent: Agent): void {
  const lengthMs = centre.nowMs - interaction.endedAtMs;
  for (const counters of [interaction.service.counters, agent.counters]) {
    counters.wrappedUp++;
    counters.wrapUpMs += lengthMs;
  }
  interaction.phase = 'over';
  dropItem(interaction, agent);
  settleAgent(centre, agent);
}
