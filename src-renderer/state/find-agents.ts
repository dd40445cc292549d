import { textOf } from '#contract/domain';
import type { Agent, AgentState } from '#contract/snapshot';
import { agentName } from '../format/agent-name';

/** What the agents' list is narrowed to. */
export interface AgentFilter {
  readonly state: AgentState | null;
  /** Words that all must occur in name, login, reason or service. */
  readonly query: string;
}

/** The agents that a filter lets through, accents and case aside. */
export function findAgents(agents: readonly Agent[], { state, query }: AgentFilter): readonly Agent[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return agents.filter((agent) => {
    if (state !== null && agent.state !== state) return false;
    if (words.length === 0) return true;
    const text = plain(searchedText(agent));
    return words.every((word) => text.includes(word));
  });
}

function searchedText(agent: Agent): string {
  const { loginId, readings } = agent;
  return [
    agentName(agent),
    loginId,
    textOf(readings['reason']),
    textOf(readings['active_item_service_name']),
  ].join('\n');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
