import type { Agent } from '../agents/agent';
import type { Centre } from '../centre';
import { drawBetween, drawChance } from '../chance/draw';
import type { Interaction } from './interaction';
import { flowOf } from './interaction';
import { leaveLine } from './line';

/** Offers an interaction to an agent who can take it: he will answer soon, or now and then not at all. */
export function ring(centre: Centre, interaction: Interaction, agent: Agent): void {
  const { habits } = centre;
  const { profile } = interaction.service;
  leaveLine(interaction);
  const flow = flowOf(interaction);
  flow.ringing++;
  flow.counters.routed++;
  if (profile.kind === 'email') agent.counters.email.offered++;
  interaction.phase = 'ringing';
  interaction.agent = agent;
  agent.items.push(interaction);
  const offer = ++interaction.offers;
  if (drawChance(centre.random.conversations, habits.noAnswerShare)) {
    centre.events.add(centre.nowMs + habits.noAnswerAfterMs, { kind: 'agent_misses', interaction, offer });
  } else {
    const answerMs = drawBetween(centre.random.conversations, ...habits.answerMs[profile.kind]);
    centre.events.add(centre.nowMs + answerMs, { kind: 'agent_answers', interaction, offer });
  }
}
