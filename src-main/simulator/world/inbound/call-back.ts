import type { Agent } from '../agents/agent';
import type { Centre } from '../centre';
import { drawBetween } from '../chance/draw';
import type { Interaction } from '../interactions/interaction';
import { leaveLine } from '../interactions/line';

/** The customer's telephone rings so long. */
const DIAL_MS = [6_000, 22_000] as const;

/** Dials a customer whose turn has come, while the agent waits for the connection. */
export function callBack(centre: Centre, interaction: Interaction, agent: Agent): void {
  const { service } = interaction;
  leaveLine(interaction);
  interaction.phase = 'dialing';
  interaction.agent = agent;
  interaction.callbackAttempts = (interaction.callbackAttempts ?? 0) + 1;
  agent.items.push(interaction);
  agent.counters.callbacksAttempted++;
  service.callbacks.attempted++;
  service.dials.placed++;
  service.dialing++;
  const endMs = centre.nowMs + drawBetween(centre.random.callbacks, ...DIAL_MS);
  centre.events.add(endMs, { kind: 'callback_attempt_ends', interaction });
}
