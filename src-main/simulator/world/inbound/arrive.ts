import type { Centre } from '../centre';
import { drawChance, drawExponential } from '../chance/draw';
import { receiveEmail } from '../email/receive-email';
import { newInteraction } from '../interactions/interaction';
import type { Service } from '../services/service';
import { enterIvr } from './ivr';
import { joinQueue } from './join-queue';

/** Plans when the next customer of a service may arrive: the densest stream, thinned by `mayArrive`. */
export function planArrival(centre: Centre, service: Service): void {
  const densest = service.arrivals.highest;
  if (densest === 0) return;
  const afterMs = drawExponential(centre.random.arrivals, 1 / densest);
  centre.events.add(centre.nowMs + afterMs, { kind: 'customer_may_arrive', service });
}

/** Lets the customer in with the probability that makes the stream as dense as the time of day has it. */
export function mayArrive(centre: Centre, service: Service): void {
  const { arrivals } = service;
  if (drawChance(centre.random.arrivals, arrivals.at(centre.nowMs) / arrivals.highest))
    arrive(centre, service);
  planArrival(centre, service);
}

function arrive(centre: Centre, service: Service): void {
  if (service.email !== undefined) {
    receiveEmail(centre, service, service.email);
    return;
  }
  const interaction = newInteraction({
    id: String(++centre.numbered),
    direction: 'inbound',
    service,
    arrivedAtMs: centre.nowMs,
    phase: 'ivr',
  });
  service.inbound.counters.received++;
  if (service.isDown) service.inbound.counters.droppedInIvr++;
  else if (service.profile.ivr === undefined) joinQueue(centre, interaction);
  else enterIvr(centre, interaction, service.profile.ivr);
}
