import type { Agent } from '../agents/agent';
import { settleAgent } from '../agents/settle-agent';
import type { Centre } from '../centre';
import { drawChance } from '../chance/draw';
import { drawSpell } from '../chance/spell';
import { endHold } from './hold';
import type { Interaction } from './interaction';
import { flowOf } from './interaction';
import { transferTarget, transferTo } from './transfer';

/** Customer or agent ends the conversation, or it goes on with another service; the after-call work begins. */
export function endConversation(centre: Centre, interaction: Interaction, agent: Agent): void {
  endHold(centre, interaction);
  countHandled(centre, interaction, agent);
  const flow = flowOf(interaction);
  const counters = agent.counters[interaction.direction];
  const target = transferTarget(centre, interaction);
  if (target !== undefined) {
    flow.counters.transferred++;
    counters.transferred++;
  } else if (drawChance(centre.random.conversations, centre.habits.endedByCustomerShare)) {
    flow.counters.endedByCustomer++;
  } else {
    flow.counters.endedByAgent++;
    counters.endedByAgent++;
  }
  wrapUp(centre, interaction);
  if (target !== undefined) transferTo(centre, interaction, target);
  settleAgent(centre, agent);
}

/** Counts a conversation that ends now, whoever or whatever ends it. */
export function countHandled(centre: Centre, interaction: Interaction, agent: Agent): void {
  const flow = flowOf(interaction);
  const lengthMs = centre.nowMs - interaction.answeredAtMs;
  flow.active--;
  for (const counters of [flow.counters, agent.counters[interaction.direction]]) {
    counters.handled++;
    counters.conversationMs += lengthMs;
    if (!interaction.isTransfer) counters.firstTimeHandled++;
  }
}

/** The customer has gone, the agent finishes. */
export function wrapUp(centre: Centre, interaction: Interaction): void {
  interaction.phase = 'wrap_up';
  interaction.endedAtMs = centre.nowMs;
  interaction.monitoring = undefined;
  const lengthMs = drawSpell(centre.random.conversations, interaction.service.profile.wrapUp);
  centre.events.add(centre.nowMs + lengthMs, { kind: 'wrap_up_ends', interaction });
}
