import type { Centre } from '../centre';
import { drawSpell } from '../chance/spell';
import type { Interaction } from '../interactions/interaction';

/** An agent who has just got an email begins to work on it. */
export function takeUpEmail(centre: Centre, interaction: Interaction): void {
  const { agent, service } = interaction;
  service.inbound.active++;
  interaction.phase = 'talking';
  interaction.answeredAtMs = centre.nowMs;
  if (agent !== undefined && interaction.isNewCase) agent.counters.email.receivedNew++;
  planEnd(centre, interaction, drawSpell(centre.random.emails, service.profile.talk));
}

/** The work will be done after so long, unless the email is put aside before. */
export function planEnd(centre: Centre, interaction: Interaction, afterMs: number): void {
  const turn = interaction.offers;
  centre.events.add(centre.nowMs + afterMs, { kind: 'email_is_done', interaction, turn });
}
