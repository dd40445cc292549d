import type { Centre } from './centre';
import { drawBetween, drawChance, drawLogNormal } from './draw';
import type { Interaction } from './interaction';

const LENGTH_SIGMA = 0.6;
const HOLD_SHARE = 0.2;

/** An agent answers: the conversation begins, now and then with a hold in it, and is planned to end. */
export function answer(centre: Centre, interaction: Interaction): void {
  const { service } = interaction;
  const random = centre.random.conversations;
  service.ringing--;
  service.active++;
  interaction.phase = 'talking';
  interaction.answeredAtMs = centre.nowMs;
  countAnswer(interaction);
  const lengthMs = drawLogNormal(random, service.profile.talkSeconds * 1000, LENGTH_SIGMA);
  if (service.profile.media === 'voice' && drawChance(random, HOLD_SHARE)) {
    const fromMs = centre.nowMs + drawBetween(random, 0.2, 0.5) * lengthMs;
    centre.events.add(fromMs, { kind: 'hold_begins', interaction });
    centre.events.add(fromMs + drawBetween(random, 0.1, 0.35) * lengthMs, { kind: 'hold_ends', interaction });
  }
  centre.events.add(centre.nowMs + lengthMs, { kind: 'conversation_ends', interaction });
}

/** The wait counts from queue entry to answer, ringing included. */
function countAnswer({ service, queuedAtMs, answeredAtMs }: Interaction): void {
  const waitMs = answeredAtMs - queuedAtMs;
  service.counters.answered++;
  service.counters.answeredWaitMs += waitMs;
  if (waitMs <= service.profile.thresholdSeconds * 1000) service.counters.answeredInTime++;
}
