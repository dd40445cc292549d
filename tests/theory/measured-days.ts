import type { ServiceScope } from '../../src-main/simulator/statistics/service/service-scope';
import type { CentrePlan } from '../../src-main/simulator/world/centre-plan';
import { createWorld } from '../../src-main/simulator/world/create-world';
import type { FlowCounters } from '../../src-main/simulator/world/services/flow-counters';
import type { Service } from '../../src-main/simulator/world/services/service';
import { DAY, HOUR } from '../../src-main/simulator/world/time/day';
import type { RunLength } from './run-length';

/**
 * Lets a centre with one service run and gives what it counted, day by day, as a service each: the statistics then
 * weigh the days by calls as they weigh services. The daily reset zeroes the counters, so a day is read just before.
 */
export function measuredDays(plan: CentrePlan, { warmUpHours, days }: RunLength): ServiceScope {
  const world = createWorld(plan);
  const [service] = world.services;
  if (service === undefined) throw new RangeError('There is no service in the plan.');
  const beginMs = world.nowMs;
  world.advance(beginMs + warmUpHours * HOUR);
  const before = { ...service.inbound.counters };
  const services = Array.from({ length: days }, (_, day) => {
    world.advance(beginMs + (day + 1) * DAY - 1);
    const { counters } = service.inbound;
    return countedIn(service, day === 0 ? difference(counters, before) : { ...counters });
  });
  return { services, nowMs: world.nowMs };
}

function countedIn(service: Service, counters: FlowCounters): Service {
  return { ...service, inbound: { ...service.inbound, counters } };
}

function difference(counters: FlowCounters, before: FlowCounters): FlowCounters {
  const change = { ...counters };
  for (const name of Object.keys(change) as (keyof FlowCounters)[]) change[name] -= before[name];
  return change;
}
