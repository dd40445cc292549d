import type { AgentCallCounters, AgentEmailCounters } from '../../world/agents/agent-counters';
import { countDispositions } from '../count-dispositions';
import { divide } from '../divide';
import type { Statistic, StatisticsByName } from '../statistic';
import type { AgentScope } from './agent-scope';
import { count, seconds } from './of-unit';

const inbound = (counter: keyof AgentCallCounters): Statistic<AgentScope> =>
  count(({ agent }) => agent.counters.inbound[counter]);
const email = (counter: keyof AgentEmailCounters): Statistic<AgentScope> =>
  count(({ agent }) => agent.counters.email[counter]);

/** What the agent got done since the daily reset. */
export const AGENT_WORK: StatisticsByName<AgentScope> = {
  in_calls_active_on_agents: count(activeInbound),
  in_calls_handled_per_day: inbound('handled'),
  in_calls_first_time_handled_per_day: inbound('firstTimeHandled'),
  in_transfers_received_per_day: inbound('transfersReceived'),
  in_calls_transferred_per_day: inbound('transferred'),
  in_calls_rejected_per_day: inbound('rejected'),
  in_calls_put_on_hold_per_day: inbound('holds'),
  in_calls_first_time_put_on_hold_per_day: inbound('held'),
  in_calls_dropped_talking_per_day: inbound('endedByAgent'),
  in_calls_duration_total_per_day: seconds(({ agent }) => agent.counters.inbound.conversationMs / 1000),
  in_calls_duration_average_per_day: seconds(({ agent: { counters } }) =>
    divide(counters.inbound.conversationMs / 1000, counters.inbound.handled),
  ),
  // The specification prints no name for "callback attempts"; this one is guessed (statistics.csv).
  in_callbacks_attempted_per_day: {
    ...count(({ agent }) => agent.counters.callbacksAttempted),
    isUnverified: true,
  },

  out_calls_handled_per_day: count(
    ({ agent: { counters } }) => counters.outbound.handled + counters.email.sent,
  ),
  out_calls_rejected_per_day: count(({ agent }) => agent.counters.outbound.rejected),
  out_calls_duration_total_per_day: seconds(({ agent }) => agent.counters.outbound.conversationMs / 1000),
  out_calls_duration_average_per_day: seconds(({ agent: { counters } }) =>
    divide(counters.outbound.conversationMs / 1000, counters.outbound.handled),
  ),

  calls_average_handling_time_per_day: seconds(averageHandlingSeconds),
  calls_average_acw_time_per_day: seconds(({ agent: { counters } }) =>
    divide(
      (counters.inbound.wrapUpMs + counters.outbound.wrapUpMs) / 1000,
      counters.inbound.wrappedUp + counters.outbound.wrappedUp,
    ),
  ),
  calls_dispositions_per_day: {
    unit: 'count',
    of: ({ agent }, asked) => countDispositions(agent.counters.dispositions, asked),
  },

  in_email_offered_per_day: email('offered'),
  in_email_pulled_per_day: email('pulled'),
  in_email_received_new_per_day: email('receivedNew'),
  in_emails_joined_existing_queue: email('joined'),
  in_email_carried_over: email('carriedOver'),
  in_email_carried_over_new: email('carriedOverNew'),
  in_email_processed_replied_per_day: email('replied'),
  in_email_processed_noreply_per_day: email('closedWithoutReply'),

  agent_calendar_pending: count(({ agent, nowMs }) => agent.calendar.filter((e) => e.dueMs > nowMs).length),
  agent_calendar_overdue: count(({ agent, nowMs }) => agent.calendar.filter((e) => e.dueMs <= nowMs).length),
};

/** In conversation, on hold included, and emails in hand or on the desk. */
function activeInbound({ agent }: AgentScope): number {
  let active = agent.desk.length;
  for (const { phase, direction } of agent.items) {
    if (direction === 'inbound' && (phase === 'talking' || phase === 'on_hold')) active++;
  }
  return active;
}

/** Talk, hold and after-call work: the vendor gives no more than the title (facts page, section 3). */
function averageHandlingSeconds({ agent: { counters } }: AgentScope): number | undefined {
  const { inbound: one, outbound: other } = counters;
  const spentMs = one.conversationMs + one.wrapUpMs + other.conversationMs + other.wrapUpMs;
  return divide(spentMs / 1000, one.handled + other.handled);
}
