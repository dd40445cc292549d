import type { Agent } from '../../world/agents/agent';
import type { Campaign } from '../../world/outbound/campaign';
import { assignedCompleted, assignedRemaining } from '../../world/outbound/assigned-records';
import { divide } from '../divide';
import type { StatisticsByName } from '../statistic';
import type { AgentScope } from './agent-scope';
import { count } from './of-unit';

/** Records of calling lists, as far as they are this agent's. */
export const AGENT_RECORDS: StatisticsByName<AgentScope> = {
  records_accepted_per_day: count(({ agent }) => agent.counters.recordsAccepted),
  records_skipped_per_day: count(({ agent }) => agent.counters.recordsSkipped),
  records_skipped_ratio_per_day: {
    unit: 'share',
    of: ({ agent: { counters } }) =>
      divide(counters.recordsSkipped, counters.recordsSkipped + counters.recordsAccepted),
  },
  records_with_assigned_agents_completed: count(({ agent }) => sumOf(agent, assignedCompleted)),
  records_with_assigned_agents_remaining: count(({ agent }) => sumOf(agent, assignedRemaining)),
};

function sumOf(agent: Agent, of: (campaign: Campaign, agent: Agent) => number): number {
  let sum = 0;
  for (const { service } of agent.skills) {
    if (service.campaign !== undefined) sum += of(service.campaign, agent);
  }
  return sum;
}
