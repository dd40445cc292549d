import { settleAgent } from '../agents/settle-agent';
import type { Centre } from '../centre';
import { closeRecord } from '../outbound/close-record';
import { dropItem } from './drop-item';
import type { Interaction } from './interaction';
import { flowOf } from './interaction';
import { isLate } from './is-late';
import { leaveLine } from './line';

/** The patience of a customer ends: he leaves, if no agent has answered yet and he is still on the line. */
export function abandon(centre: Centre, interaction: Interaction): void {
  if (interaction.phase === 'waiting') {
    leaveLine(interaction);
    countLeavingQueue(centre, interaction);
    interaction.phase = 'over';
  } else if (interaction.phase === 'ringing') {
    abandonRinging(centre, interaction);
  } else {
    return;
  }
  closeRecord(centre, interaction, undefined);
}

/** Counts somebody who hangs up in the queue. Campaign calls know no short abandoning (specification). */
export function countLeavingQueue(centre: Centre, interaction: Interaction): void {
  const { counters } = flowOf(interaction);
  if (interaction.direction === 'outbound' || isLate(centre, interaction)) counters.abandonedInQueue++;
  else counters.shortAbandonedInQueue++;
}

function abandonRinging(centre: Centre, interaction: Interaction): void {
  const flow = flowOf(interaction);
  const { agent } = interaction;
  interaction.phase = 'over';
  flow.ringing--;
  flow.counters.abandonedRinging++;
  if (isLate(centre, interaction)) flow.counters.lateAbandonedRinging++;
  if (agent === undefined) return;
  dropItem(interaction, agent);
  settleAgent(centre, agent);
}
