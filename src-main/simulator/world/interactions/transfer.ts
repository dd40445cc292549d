import type { Centre } from '../centre';
import { drawChance, drawOne } from '../chance/draw';
import { joinQueue } from '../inbound/join-queue';
import type { Service } from '../services/service';
import type { Interaction } from './interaction';
import { newInteraction } from './interaction';

/** The service a call goes on with, or undefined for most. Only calls are transferred, to a service for calls. */
export function transferTarget(centre: Centre, interaction: Interaction): Service | undefined {
  const { kind } = interaction.service.profile;
  const random = centre.random.conversations;
  if (kind === 'chat' || kind === 'email' || !drawChance(random, centre.habits.transferShare))
    return undefined;
  const others = centre.voiceServices.filter((service) => service !== interaction.service && !service.isDown);
  return others.length === 0 ? undefined : drawOne(random, others);
}

/** Puts the customer into the queue of another service: a new inbound interaction, past its voice menu. */
export function transferTo(centre: Centre, from: Interaction, service: Service): void {
  const interaction = newInteraction({
    id: String(++centre.numbered),
    direction: 'inbound',
    service,
    arrivedAtMs: centre.nowMs,
    phase: 'waiting',
    isTransfer: true,
    // Somebody who has told his story already does not start at the end.
    priority: service.profile.priority + 1,
    customer: from.customer,
  });
  service.inbound.counters.received++;
  service.inbound.counters.transfersReceived++;
  joinQueue(centre, interaction);
}
