import type { Agent } from './agent';
import type { FreeAgents } from './free-agents';
import type { Interaction } from './interaction';
import type { ServiceCounters } from './service-counters';
import type { ServiceProfile } from './service-profile';

/** One inbound service with its queue. */
export interface Service {
  readonly id: string;
  readonly profile: ServiceProfile;
  /** Agents with this skill, logged in or not. */
  readonly agents: Agent[];
  /** Those of them who could take an interaction now. */
  readonly freeAgents: FreeAgents;
  /** In the queue and not ringing, longest wait first. */
  readonly line: Interaction[];
  /** Now ringing at an agent. */
  ringing: number;
  /** Now in conversation with an agent, on hold included. */
  active: number;
  counters: ServiceCounters;
}
