import { textOf } from '#contract/domain';
import type { Agent, AgentState } from '#contract/snapshot';
import { agentName } from '../format/agent-name';
import { fold } from '../format/fold-text';
import { searchWords } from '../format/search-words';

/** What the agents' list is narrowed to. */
export interface AgentFilter {
  readonly state: AgentState | null;
  /** Words that all must occur in name, login, team, reason or service. */
  readonly query: string;
}

/** The test that an agent passes who is not filtered away, accents and case aside; null where everybody passes. */
export function agentTest({ state, query }: AgentFilter): ((agent: Agent) => boolean) | null {
  const words = searchWords(query);
  if (state === null && words.length === 0) return null;
  return (agent) => {
    if (state !== null && agent.state !== state) return false;
    if (words.length === 0) return true;
    const text = searchedText(agent);
    return words.every((word) => text.includes(word));
  };
}

/** An agent who did not change is the same object, and is searched in the same text. */
const texts = new WeakMap<Agent, string>();

function searchedText(agent: Agent): string {
  const known = texts.get(agent);
  if (known !== undefined) return known;
  const { loginId, readings } = agent;
  const text = fold(
    [
      agentName(agent),
      loginId,
      textOf(readings['team_name']),
      textOf(readings['reason']),
      textOf(readings['active_item_service_name']),
    ].join('\n'),
  );
  texts.set(agent, text);
  return text;
}
