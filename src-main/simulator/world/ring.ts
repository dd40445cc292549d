import type { Agent } from './agent';
import type { Centre } from './centre';
import { drawBetween, drawChance } from './draw';
import type { Interaction } from './interaction';
import { leaveLine } from './line';

const NO_ANSWER_SHARE = 0.015;
const NO_ANSWER_AFTER_MS = 20_000;
/** From the offer to the answer. */
const ANSWER_MS = { voice: [1_500, 6_000], chat: [2_000, 9_000] } as const;

/** Offers an interaction to an agent who can take it: he will answer soon, or now and then not at all. */
export function ring(centre: Centre, interaction: Interaction, agent: Agent): void {
  leaveLine(interaction);
  interaction.phase = 'ringing';
  interaction.agent = agent;
  interaction.service.ringing++;
  agent.items.push(interaction);
  const offer = ++interaction.offers;
  if (drawChance(centre.random.conversations, NO_ANSWER_SHARE)) {
    centre.events.add(centre.nowMs + NO_ANSWER_AFTER_MS, { kind: 'agent_misses', interaction, offer });
  } else {
    const [fromMs, toMs] = ANSWER_MS[interaction.service.profile.media];
    const atMs = centre.nowMs + drawBetween(centre.random.conversations, fromMs, toMs);
    centre.events.add(atMs, { kind: 'agent_answers', interaction, offer });
  }
}
