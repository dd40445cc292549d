import type { Centre } from '../centre';
import { drawChance } from '../chance/draw';
import type { Interaction } from './interaction';
import { flowOf } from './interaction';
import { isLate } from './is-late';
import { takeUpEmail } from '../email/take-up-email';
import { talk } from './talk';

/** An agent answers what rang: the conversation begins, or the work on an email. */
export function answer(centre: Centre, interaction: Interaction): void {
  const flow = flowOf(interaction);
  flow.ringing--;
  if (interaction.service.profile.kind === 'email') {
    takeUpEmail(centre, interaction);
    return;
  }
  // The wait counts from queue entry to answer, ringing included.
  flow.counters.answered++;
  flow.counters.answeredWaitMs += centre.nowMs - interaction.queuedAtMs;
  if (!isLate(centre, interaction)) flow.counters.answeredInTime++;
  if (interaction.isTransfer && interaction.agent !== undefined) {
    interaction.agent.counters[interaction.direction].transfersReceived++;
  }
  const random = centre.random.conversations;
  interaction.isFlagged = drawChance(random, centre.habits.flaggedShare);
  interaction.isRecorded = drawChance(random, centre.habits.recordedShare);
  talk(centre, interaction);
}
