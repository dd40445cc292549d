import type { Agent } from '../../world/agents/agent';

/** What a row of an agent grid is computed over. */
export interface AgentScope {
  readonly agent: Agent;
  readonly nowMs: number;
}
