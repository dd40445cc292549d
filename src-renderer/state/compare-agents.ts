import type { AgentListPreferences, AgentState } from '#contract/snapshot';
import { agentName } from '../format/agent-name';
import type { AgentEntry } from './agent-row';

/** How two agents stand to each other: negative where the first comes first. */
export type AgentComparison = (a: AgentEntry, b: AgentEntry) => number;

/** The states in the order of the list: who may need a supervisor first. */
export const LIST_ORDER: readonly AgentState[] = [
  'not-ready',
  'after-call-work',
  'busy',
  'ready',
  'other',
  'logged-out',
];
const ranks = new Map(LIST_ORDER.map((state, rank) => [state, rank]));

const collator = new Intl.Collator();

const byName: AgentComparison = (a, b) => collator.compare(agentName(a.agent), agentName(b.agent));

/** Who lasts longest first; where no time runs, by name. */
const byTime: AgentComparison = (a, b) =>
  ascending(a.stateBeganMs, b.stateBeganMs) || (Number.isFinite(a.stateBeganMs) ? 0 : byName(a, b));

const byLogin: AgentComparison = ({ agent: a }, { agent: b }) =>
  a.loginId === b.loginId ? 0 : a.loginId < b.loginId ? -1 : 1;

const comparisons: Readonly<Record<AgentListPreferences['sort'], AgentComparison>> = {
  time: (a, b) => ascending(a.stateBeganMs, b.stateBeganMs),
  talk: (a, b) => ascending(a.talkBeganMs, b.talkBeganMs),
  state: (a, b) => (ranks.get(a.agent.state) ?? 0) - (ranks.get(b.agent.state) ?? 0),
  name: byName,
};

/** The order of agents in a group. No two agents are equal in it, so that there is one order whatever came first. */
export function agentComparison(sort: AgentListPreferences['sort'], isReversed: boolean): AgentComparison {
  const byKey = isReversed ? reversed(comparisons[sort]) : comparisons[sort];
  return (a, b) => byKey(a, b) || byTime(a, b) || byLogin(a, b);
}

/** The other way round, but where no time runs there is nothing to compare: such agents come last all the same. */
function reversed(comparison: AgentComparison): AgentComparison {
  return (a, b) => {
    const order = comparison(a, b);
    return Number.isFinite(order) ? -order : order;
  };
}

/** Infinity minus infinity is no order; infinity minus a number is one that nobody turns round. */
function ascending(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
