import type { Agent } from '../world/agent';

/** What a row of an agent grid is computed over. */
export interface AgentScope {
  readonly agent: Agent;
  readonly nowMs: number;
}
