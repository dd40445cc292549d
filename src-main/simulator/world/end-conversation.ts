import type { Agent } from './agent';
import type { Centre } from './centre';
import { drawChance, drawLogNormal } from './draw';
import type { Interaction } from './interaction';
import { settleAgent } from './settle-agent';

const ENDED_BY_CUSTOMER_SHARE = 0.72;
const WRAP_UP_SIGMA = 0.5;

/** Customer or agent ends the conversation; the agent's after-call work begins. */
export function endConversation(centre: Centre, interaction: Interaction, agent: Agent): void {
  const { service } = interaction;
  const random = centre.random.conversations;
  const lengthMs = centre.nowMs - interaction.answeredAtMs;
  service.active--;
  service.counters.handled++;
  service.counters.conversationMs += lengthMs;
  agent.counters.handled++;
  agent.counters.conversationMs += lengthMs;
  if (drawChance(random, ENDED_BY_CUSTOMER_SHARE)) {
    service.counters.endedByCustomer++;
  } else {
    service.counters.endedByAgent++;
    agent.counters.endedByAgent++;
  }
  interaction.phase = 'wrap_up';
  interaction.endedAtMs = centre.nowMs;
  const wrapUpMs = drawLogNormal(random, service.profile.wrapUpSeconds * 1000, WRAP_UP_SIGMA);
  centre.events.add(centre.nowMs + wrapUpMs, { kind: 'wrap_up_ends', interaction });
  settleAgent(centre, agent);
}
