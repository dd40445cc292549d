import type { Agent } from '../agents/agent';
import { settleAgent } from '../agents/settle-agent';
import type { Centre } from '../centre';
import { drawBetween, drawChance } from '../chance/draw';
import { dropItem } from '../interactions/drop-item';
import type { Interaction } from '../interactions/interaction';
import { talk } from '../interactions/talk';
import { MINUTE } from '../time/day';

/** In so many of the attempts the line is busy or nobody answers. */
const FAIL_SHARE = 0.22;
const MOST_ATTEMPTS = 3;
const RETRY_MINUTES = [8, 20] as const;

/** The customer answers and speaks to the agent, or is tried again later, or is given up. */
export function endCallbackAttempt(centre: Centre, interaction: Interaction, agent: Agent): void {
  const { service } = interaction;
  if (interaction.phase !== 'dialing') return;
  service.dialing--;
  if (service.isDown || drawChance(centre.random.callbacks, FAIL_SHARE)) {
    service.callbacks.failed++;
    service.dials.failed++;
    putOffCallback(centre, interaction);
    dropItem(interaction, agent);
  } else {
    service.callbacks.answered++;
    service.dials.answered++;
    service.callbacksWaiting--;
    talk(centre, interaction);
  }
  settleAgent(centre, agent);
}

function putOffCallback(centre: Centre, interaction: Interaction): void {
  const { service } = interaction;
  if ((interaction.callbackAttempts ?? 0) >= MOST_ATTEMPTS) {
    interaction.phase = 'over';
    service.callbacksWaiting--;
    service.callbacks.cancelled++;
    return;
  }
  interaction.phase = 'callback';
  const againMs = centre.nowMs + drawBetween(centre.random.callbacks, ...RETRY_MINUTES) * MINUTE;
  centre.events.add(againMs, { kind: 'callback_is_due_again', interaction });
}
