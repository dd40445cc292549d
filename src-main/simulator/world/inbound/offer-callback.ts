import type { Centre } from '../centre';
import { drawBetween, drawChance, drawExponential } from '../chance/draw';
import { countLeavingQueue } from '../interactions/abandon';
import type { Interaction } from '../interactions/interaction';
import { leaveLine } from '../interactions/line';
import { route } from '../interactions/route';
import { HOUR } from '../time/day';

/** Saying the number takes so long; some hang up while at it. */
const DATA_MS = [9_000, 28_000] as const;
const HANG_UP_SHARE = 0.07;
/** Most who are to be called back wait for it; some solve it otherwise and cancel. */
const MEAN_CANCEL_MS = 5 * HOUR;

/** Somebody who still waits is asked whether he would rather be called back: the place in line is kept. */
export function offerCallback(centre: Centre, interaction: Interaction): void {
  const { service } = interaction;
  const random = centre.random.callbacks;
  if (interaction.phase !== 'waiting') return;
  if (!drawChance(random, service.profile.callback?.acceptShare ?? 0)) return;
  service.callbacks.requested++;
  leaveLine(interaction);
  interaction.phase = 'callback_data';
  service.inbound.waiting++;
  centre.events.add(centre.nowMs + drawBetween(random, ...DATA_MS), {
    kind: 'callback_data_ends',
    interaction,
  });
}

/** The data are complete and he hangs up, to be called back; or he hangs up without. */
export function scheduleCallback(centre: Centre, interaction: Interaction): void {
  const { service } = interaction;
  const random = centre.random.callbacks;
  if (interaction.phase !== 'callback_data') return;
  service.inbound.waiting--;
  if (drawChance(random, HANG_UP_SHARE)) {
    service.callbacks.abandoned++;
    countLeavingQueue(centre, interaction);
    interaction.phase = 'over';
    return;
  }
  service.callbacks.queued++;
  service.callbacksWaiting++;
  interaction.callbackAttempts = 0;
  const cancelMs = centre.nowMs + drawExponential(random, MEAN_CANCEL_MS);
  centre.events.add(cancelMs, { kind: 'callback_is_cancelled', interaction });
  route(centre, interaction);
}

/** He solved it otherwise, unless he is being called already. */
export function cancelCallback(interaction: Interaction): void {
  if (interaction.phase !== 'callback') return;
  leaveLine(interaction);
  interaction.phase = 'over';
  interaction.service.callbacksWaiting--;
  interaction.service.callbacks.cancelled++;
}

/** After a failed attempt he is tried again: back to the place he had in line. */
export function retryCallback(centre: Centre, interaction: Interaction): void {
  if (interaction.phase === 'callback') route(centre, interaction);
}
