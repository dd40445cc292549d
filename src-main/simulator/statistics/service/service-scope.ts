import type { Agent } from '../../world/agents/agent';
import type { FlowCounters } from '../../world/services/flow-counters';
import type { Service } from '../../world/services/service';

/** What a total or a row of a service grid is computed over: several services, or the one of the row. */
export interface ServiceScope {
  readonly services: readonly Service[];
  readonly nowMs: number;
}

/** Adds something up over the services of a scope. */
export function sumOver({ services }: ServiceScope, of: (service: Service) => number): number {
  let sum = 0;
  for (const service of services) sum += of(service);
  return sum;
}

/** A counter of inbound interactions, added up. */
export function sumInbound(scope: ServiceScope, counter: keyof FlowCounters): number {
  return sumOver(scope, ({ inbound }) => inbound.counters[counter]);
}

/** A counter of outbound interactions, added up. */
export function sumOutbound(scope: ServiceScope, counter: keyof FlowCounters): number {
  return sumOver(scope, ({ outbound }) => outbound.counters[counter]);
}

/** The value all services of a scope have in common; a total over services that differ has none. */
export function commonValue<Value>(
  { services }: ServiceScope,
  valueOf: (service: Service) => Value,
): Value | undefined {
  const [first, ...others] = services;
  if (first === undefined) return undefined;
  const value = valueOf(first);
  return others.every((service) => valueOf(service) === value) ? value : undefined;
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
