import type { Centre } from './centre';
import { dropItem } from './drop-item';
import type { Interaction } from './interaction';
import { leaveLine } from './line';
import { settleAgent } from './settle-agent';

/** The patience of a customer ends: he leaves, if no agent has answered yet. */
export function abandon(centre: Centre, interaction: Interaction): void {
  if (interaction.phase === 'waiting') abandonInQueue(centre, interaction);
  else if (interaction.phase === 'ringing') abandonRinging(centre, interaction);
}

function abandonInQueue(centre: Centre, interaction: Interaction): void {
  leaveLine(interaction);
  interaction.phase = 'over';
  const { counters } = interaction.service;
  if (isLate(centre, interaction)) counters.abandonedInQueue++;
  else counters.shortAbandonedInQueue++;
}

function abandonRinging(centre: Centre, interaction: Interaction): void {
  const { service, agent } = interaction;
  interaction.phase = 'over';
  service.ringing--;
  service.counters.abandonedRinging++;
  if (isLate(centre, interaction)) service.counters.lateAbandonedRinging++;
  if (agent === undefined) return;
  dropItem(interaction, agent);
  settleAgent(centre, agent);
}

function isLate(centre: Centre, { service, queuedAtMs }: Interaction): boolean {
  return centre.nowMs - queuedAtMs > service.profile.thresholdSeconds * 1000;
}
