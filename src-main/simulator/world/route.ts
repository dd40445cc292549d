import type { Centre } from './centre';
import type { Interaction } from './interaction';
import { joinLine } from './line';
import { ring } from './ring';
import { settleAgent } from './settle-agent';

/** Sends an interaction to the free agent of its service who is first in turn, or into the line. */
export function route(centre: Centre, interaction: Interaction): void {
  const agent = interaction.service.freeAgents.first();
  if (agent === undefined) {
    joinLine(interaction);
  } else {
    ring(centre, interaction, agent);
    settleAgent(centre, agent);
  }
}
