import type { Agent } from './agent';
import type { Centre } from './centre';
import { drawBetween } from './draw';
import { dropItem } from './drop-item';
import type { Interaction } from './interaction';
import { MISSED_CALL } from './not-ready-reason';
import { route } from './route';
import { settleAgent } from './settle-agent';

/** The agent did not answer: he is made not ready, the customer goes back to the place he had in line. */
export function missRinging(centre: Centre, interaction: Interaction, agent: Agent): void {
  interaction.service.ringing--;
  interaction.service.counters.rejected++;
  agent.counters.rejected++;
  dropItem(interaction, agent);
  // Somebody about to go to lunch or home keeps that intention.
  if (agent.intent.to === 'ready') {
    const forMs = drawBetween(centre.random.shifts, 40_000, 150_000);
    agent.intent = { to: 'not_ready', reason: MISSED_CALL, forMs };
  }
  settleAgent(centre, agent);
  route(centre, interaction);
}
