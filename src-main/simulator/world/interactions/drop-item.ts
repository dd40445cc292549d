import type { Agent } from '../agents/agent';
import type { Interaction } from './interaction';

/** Takes an interaction out of an agent's hands. */
export function dropItem(interaction: Interaction, agent: Agent): void {
  agent.items = agent.items.filter((item) => item !== interaction);
  interaction.agent = undefined;
}
