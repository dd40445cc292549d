import type { Centre } from './centre';
import type { Demand } from './demand';
import { drawChance, drawExponential } from './draw';
import { route } from './route';
import type { Service } from './service';

/** Plans when the next customer of a service may arrive: the densest stream, thinned by `mayArrive`. */
export function planArrival(centre: Centre, demand: Demand, service: Service): void {
  const densest = demand.highest(service);
  if (densest === 0) return;
  const afterMs = drawExponential(centre.random.arrivals, 1 / densest);
  centre.events.add(centre.nowMs + afterMs, { kind: 'customer_may_arrive', service });
}

/** Lets the customer in with the probability that makes the stream as dense as the time of day has it. */
export function mayArrive(centre: Centre, demand: Demand, service: Service): void {
  const share = demand.at(service, centre.nowMs) / demand.highest(service);
  if (drawChance(centre.random.arrivals, share)) arrive(centre, service);
  planArrival(centre, demand, service);
}

function arrive(centre: Centre, service: Service): void {
  const interaction = {
    id: String(++centre.numbered),
    service,
    queuedAtMs: centre.nowMs,
    phase: 'waiting' as const,
    agent: undefined,
    offers: 0,
    answeredAtMs: 0,
    endedAtMs: 0,
    holdSinceMs: 0,
    heldMs: 0,
  };
  service.counters.received++;
  service.counters.queued++;
  const patienceMs = drawExponential(centre.random.arrivals, service.profile.patienceSeconds * 1000);
  centre.events.add(centre.nowMs + patienceMs, { kind: 'patience_ends', interaction });
  route(centre, interaction);
}
