import type { Agent, AgentState } from '#contract/snapshot';
import { agentName } from '../format/agent-name';
import { beganMs } from './began-ms';

/** The states in the order of the state bar: who is there for customers first. */
export const STATES: readonly AgentState[] = [
  'ready',
  'busy',
  'after-call-work',
  'not-ready',
  'other',
  'logged-out',
];

/** The states in the order of the list: who may need a supervisor first. */
const LIST_ORDER: readonly AgentState[] = [
  'not-ready',
  'after-call-work',
  'busy',
  'ready',
  'other',
  'logged-out',
];

/** A row of the agents' list: the heading of a state, or an agent in it. */
export type AgentRow =
  | { readonly kind: 'state'; readonly id: string; readonly state: AgentState; readonly count: number }
  | { readonly kind: 'agent'; readonly id: string; readonly agent: Agent };

/** How many agents are in each state. */
export function countStates(agents: readonly Agent[]): ReadonlyMap<AgentState, number> {
  const counts = new Map<AgentState, number>();
  for (const { state } of agents) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** The agents grouped by state, each group by time in state, longest first. */
export function groupAgents(agents: readonly Agent[]): readonly AgentRow[] {
  const groups = new Map<AgentState, Agent[]>(LIST_ORDER.map((state) => [state, []]));
  for (const agent of agents) groups.get(agent.state)?.push(agent);
  return [...groups].flatMap(([state, members]) => {
    if (members.length === 0) return [];
    const heading = { kind: 'state', id: `state ${state}`, state, count: members.length } as const;
    const rows = members
      .sort(byTimeInState)
      .map((agent) => ({ kind: 'agent', id: `agent ${agent.loginId}`, agent }) as const);
    return [heading, ...rows];
  });
}

function byTimeInState(a: Agent, b: Agent): number {
  const [beganA, beganB] = [beganMs(a.readings['state_duration']), beganMs(b.readings['state_duration'])];
  return beganA === beganB ? agentName(a).localeCompare(agentName(b)) : beganA - beganB;
}
