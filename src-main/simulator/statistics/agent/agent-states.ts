import { timeAt } from '../../world/agents/time-in-state';
import type { TimeCounter } from '../../world/agents/time-in-state';
import type { Statistic, StatisticsByName } from '../statistic';
import type { AgentScope } from './agent-scope';
import { nextReason, nextState } from './next-state';
import { seconds, text } from './of-unit';

const timeIn = (counter: TimeCounter): Statistic<AgentScope> =>
  seconds(({ agent, nowMs }) => timeAt(agent, counter, nowMs) / 1000);

/** What the agent does, and how long it was done since the daily reset. */
export const AGENT_STATES: StatisticsByName<AgentScope> = {
  is_logged: text(({ agent }) => (agent.state === '' ? '0' : '1')),
  login_time: timeIn('loggedMs'),
  acd_state: text(({ agent }) => agent.state),
  state_duration: seconds(({ agent, nowMs }) =>
    agent.state === '' ? undefined : (nowMs - agent.stateSinceMs) / 1000,
  ),
  reason: text(({ agent }) => agent.reason?.name),
  acd_next_state: text(nextState),
  next_reason: text(nextReason),
  agent_total_ready_time: timeIn('readyMs'),
  // After-call work is left out: the vendor has a statistic of its own for it.
  agent_total_busy_time: timeIn('busyMs'),
  agent_total_ACW_time: timeIn('afterCallWorkMs'),
  agent_total_break_time: timeIn('breakMs'),
};
