import type { Agent, AgentState } from '#contract/snapshot';

/** How many agents are in each state. */
export function countStates(agents: readonly Agent[]): ReadonlyMap<AgentState, number> {
  const counts = new Map<AgentState, number>();
  for (const { state } of agents) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}
