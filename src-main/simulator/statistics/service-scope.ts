import type { Agent } from '../world/agent';
import type { Service } from '../world/service';
import type { ServiceCounters } from '../world/service-counters';

/** What a total or a row of a service grid is computed over: several services, or the one of the row. */
export interface ServiceScope {
  readonly services: readonly Service[];
  readonly nowMs: number;
}

/** A counter summed over the services of a scope. */
export function sumOfCounter({ services }: ServiceScope, counter: keyof ServiceCounters): number {
  return services.reduce((sum, service) => sum + service.counters[counter], 0);
}

/** The value all services of a scope have in common; a total over services that differ has none. */
export function commonValue<Value>(
  { services }: ServiceScope,
  valueOf: (service: Service) => Value,
): Value | undefined {
  const [first, ...others] = services.map(valueOf);
  return others.every((value) => value === first) ? first : undefined;
}

/** Agents with a skill of the scope, each once, whoever supervises them (facts page, section 3). */
function skilledAgents({ services }: ServiceScope): Iterable<Agent> {
  return services.length === 1
    ? (services[0]?.agents ?? [])
    : new Set(services.flatMap(({ agents }) => agents));
}

/** How many of the skilled agents meet a condition. */
export function countAgents(scope: ServiceScope, condition: (agent: Agent) => boolean): number {
  let count = 0;
  for (const agent of skilledAgents(scope)) if (condition(agent)) count++;
  return count;
}
