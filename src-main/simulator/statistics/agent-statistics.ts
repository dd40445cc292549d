import type { AgentCounters } from '../world/agent-counters';
import { countersAt } from '../world/count-time-in-state';
import { activeItem, activeItemState, holdSeconds, talkSeconds } from './active-item';
import type { AgentScope } from './agent-scope';
import { divide } from './divide';
import { nextReason, nextState } from './next-state';
import type { Statistic, Value } from './statistic';

const text = (of: (scope: AgentScope) => Value): Statistic<AgentScope> => ({ unit: 'text', of });
const count = (of: (scope: AgentScope) => number): Statistic<AgentScope> => ({ unit: 'count', of });
const seconds = (of: (scope: AgentScope) => Value): Statistic<AgentScope> => ({ unit: 'seconds', of });
const timeIn = (counter: keyof AgentCounters): Statistic<AgentScope> =>
  seconds(({ agent, nowMs }) => countersAt(agent, nowMs)[counter] / 1000);

/** Statistics of agents by protocol name, allowed in agent grids (facts page, section 2.2). */
export const agentStatistics: ReadonlyMap<string, Statistic<AgentScope>> = new Map(
  Object.entries<Statistic<AgentScope>>({
    login_id: text(({ agent }) => agent.loginId),
    firstname: text(({ agent }) => agent.firstName),
    lastname: text(({ agent }) => agent.lastName),
    first_last_name: text(({ agent }) => `${agent.firstName} ${agent.lastName}`),
    last_first_name: text(({ agent }) => `${agent.lastName} ${agent.firstName}`),
    team_name: text(({ agent }) => agent.team.name),
    extension: text(({ agent }) => agent.extension),

    is_logged: text(({ agent }) => (agent.state === '' ? '0' : '1')),
    login_time: timeIn('loggedMs'),
    acd_state: text(({ agent }) => agent.state),
    state_duration: seconds(({ agent, nowMs }) =>
      agent.state === '' ? undefined : (nowMs - agent.stateSinceMs) / 1000,
    ),
    reason: text(({ agent }) => agent.reason?.name),
    acd_next_state: text(nextState),
    next_reason: text(nextReason),

    active_item_id: text((scope) => activeItem(scope)?.id),
    active_item_service_id: text((scope) => activeItem(scope)?.service.id),
    active_item_service_name: text((scope) => activeItem(scope)?.service.profile.name),
    active_item_media_type: text((scope) => activeItem(scope)?.service.profile.media),
    active_item_state: text(activeItemState),
    active_item_direction: text((scope) => (activeItem(scope) === undefined ? undefined : 'inbound')),
    active_item_talk_duration: seconds(talkSeconds),
    active_item_hold_duration: seconds(holdSeconds),

    in_calls_active_on_agents: count(
      ({ agent }) => agent.items.filter(({ phase }) => phase === 'talking' || phase === 'on_hold').length,
    ),
    in_calls_handled_per_day: count(({ agent }) => agent.counters.handled),
    in_calls_rejected_per_day: count(({ agent }) => agent.counters.rejected),
    in_calls_dropped_talking_per_day: count(({ agent }) => agent.counters.endedByAgent),
    in_calls_duration_average_per_day: seconds(({ agent: { counters } }) =>
      divide(counters.conversationMs / 1000, counters.handled),
    ),
    // Talk, hold and after-call work: the vendor gives no more than the title (facts page, section 3).
    calls_average_handling_time_per_day: seconds(({ agent: { counters } }) =>
      divide((counters.conversationMs + counters.wrapUpMs) / 1000, counters.handled),
    ),
    calls_average_acw_time_per_day: seconds(({ agent: { counters } }) =>
      divide(counters.wrapUpMs / 1000, counters.wrappedUp),
    ),

    agent_total_ready_time: timeIn('readyMs'),
    // After-call work is left out: the vendor has a statistic of its own for it.
    agent_total_busy_time: timeIn('busyMs'),
    agent_total_ACW_time: timeIn('afterCallWorkMs'),
    agent_total_break_time: timeIn('breakMs'),
  }),
);
