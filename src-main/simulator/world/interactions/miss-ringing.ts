import type { Agent } from '../agents/agent';
import { MISSED_CALL } from '../agents/not-ready-reason';
import { settleAgent } from '../agents/settle-agent';
import type { Centre } from '../centre';
import { drawBetween } from '../chance/draw';
import { dropItem } from './drop-item';
import type { Interaction } from './interaction';
import { flowOf } from './interaction';
import { route } from './route';

/** The agent did not answer: he is made not ready, the customer goes back to the place he had in line. */
export function missRinging(centre: Centre, interaction: Interaction, agent: Agent): void {
  const flow = flowOf(interaction);
  flow.ringing--;
  flow.counters.rejected++;
  agent.counters[interaction.direction].rejected++;
  dropItem(interaction, agent);
  // Somebody about to go to lunch or home keeps that intention.
  if (agent.intent.to === 'ready') {
    const forMs = drawBetween(centre.random.shifts, 40_000, 150_000);
    agent.intent = { to: 'not_ready', reason: MISSED_CALL, forMs };
  }
  settleAgent(centre, agent);
  route(centre, interaction);
}
