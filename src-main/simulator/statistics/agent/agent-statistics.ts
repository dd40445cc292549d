import type { Statistic } from '../statistic';
import { ACTIVE_ITEMS } from './active-items';
import { AGENT_ATTRIBUTES } from './agent-attributes';
import type { AgentScope } from './agent-scope';
import { AGENT_STATES } from './agent-states';
import { AGENT_WORK } from './agent-work';
import { AGENT_RECORDS } from './agent-records';

/** Statistics of agents by protocol name, allowed in agent grids (facts page, section 2.2). */
export const agentStatistics: ReadonlyMap<string, Statistic<AgentScope>> = new Map(
  Object.entries({
    ...AGENT_ATTRIBUTES,
    ...AGENT_STATES,
    ...ACTIVE_ITEMS,
    ...AGENT_WORK,
    ...AGENT_RECORDS,
  }),
);
