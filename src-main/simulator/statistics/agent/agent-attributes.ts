import type { StatisticsByName } from '../statistic';
import type { AgentScope } from './agent-scope';
import { text } from './of-unit';

/** Who the agent is. */
export const AGENT_ATTRIBUTES: StatisticsByName<AgentScope> = {
  login_id: text(({ agent }) => agent.loginId),
  firstname: text(({ agent }) => agent.firstName),
  lastname: text(({ agent }) => agent.lastName),
  first_last_name: text(({ agent }) => `${agent.firstName} ${agent.lastName}`),
  last_first_name: text(({ agent }) => `${agent.lastName} ${agent.firstName}`),
  team_name: text(({ agent }) => agent.team.name),
  extension: text(({ agent }) => agent.extension),
};
