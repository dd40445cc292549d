import {
  averageConversationSeconds,
  averageSpeedOfAnswer,
  averageWrapUpSeconds,
  estimatedWaitSeconds,
} from './service-times';
import { abandonedInQueueShare, serviceLevel } from './service-quality';
import type { ServiceScope } from './service-scope';
import { commonValue, countAgents, sumOfCounter } from './service-scope';
import type { Statistic } from './statistic';

const count = (of: (scope: ServiceScope) => number): Statistic<ServiceScope> => ({ unit: 'count', of });

/**
 * Statistics of services by protocol name. Allowed in totals and in service grids: the specification marks the same
 * names for both (facts page, section 2.2).
 */
export const serviceStatistics: ReadonlyMap<string, Statistic<ServiceScope>> = new Map(
  Object.entries<Statistic<ServiceScope>>({
    name: { unit: 'text', of: (scope) => commonValue(scope, ({ profile }) => profile.name) },

    in_calls_waiting: count(({ services }) => services.reduce((sum, { line }) => sum + line.length, 0)),
    in_calls_ringing: count(({ services }) => services.reduce((sum, { ringing }) => sum + ringing, 0)),
    in_calls_active_on_agents: count(({ services }) => services.reduce((sum, { active }) => sum + active, 0)),
    in_calls_in_progress: count(({ services }) =>
      services.reduce((sum, { line, ringing, active }) => sum + line.length + ringing + active, 0),
    ),
    in_max_wait_time: {
      unit: 'seconds',
      of: ({ services, nowMs }) =>
        services.reduce((longest, { line }) => Math.max(longest, nowMs - (line[0]?.queuedAtMs ?? nowMs)), 0) /
        1000,
    },
    in_ewt: { unit: 'seconds', of: (scope) => commonValue(scope, estimatedWaitSeconds) },

    in_calls_received_per_day: count((scope) => sumOfCounter(scope, 'received')),
    in_calls_queued_per_day: count((scope) => sumOfCounter(scope, 'queued')),
    in_calls_handled_per_day: count((scope) => sumOfCounter(scope, 'handled')),
    in_calls_rejected_per_day: count((scope) => sumOfCounter(scope, 'rejected')),
    in_calls_disconnected_talking_per_day: count((scope) => sumOfCounter(scope, 'endedByCustomer')),
    in_calls_dropped_talking_per_day: count((scope) => sumOfCounter(scope, 'endedByAgent')),

    in_calls_abandoned_in_queue_per_day: count((scope) => sumOfCounter(scope, 'abandonedInQueue')),
    in_calls_short_abandoned_in_queue_per_day: count((scope) => sumOfCounter(scope, 'shortAbandonedInQueue')),
    in_calls_abandoned_ringing_per_day: count((scope) => sumOfCounter(scope, 'abandonedRinging')),
    in_calls_abandoned_total_per_day: count(
      (scope) =>
        sumOfCounter(scope, 'abandonedInQueue') +
        sumOfCounter(scope, 'shortAbandonedInQueue') +
        sumOfCounter(scope, 'abandonedRinging'),
    ),
    in_calls_abandoned_in_queue_ratio_per_day: { unit: 'share', of: abandonedInQueueShare },

    service_level: { unit: 'share', of: serviceLevel },
    service_level_target: {
      unit: 'share',
      of: (scope) => commonValue(scope, ({ profile }) => profile.targetShare),
    },
    service_level_threshold_time: {
      unit: 'seconds',
      of: (scope) => commonValue(scope, ({ profile }) => profile.thresholdSeconds),
    },
    in_average_speed_of_answer: { unit: 'seconds', of: averageSpeedOfAnswer },
    in_calls_duration_average_per_day: { unit: 'seconds', of: averageConversationSeconds },
    calls_average_acw_time_per_day: { unit: 'seconds', of: averageWrapUpSeconds },

    agents_logged: count((scope) => countAgents(scope, ({ state }) => state !== '')),
    agents_ready: count((scope) => countAgents(scope, ({ state }) => state === 'ready')),
    // "Handling any service, ACW included" (statistics.csv).
    agents_busy: count((scope) =>
      countAgents(scope, ({ state }) => state === 'busy' || state === 'after_call_work'),
    ),
  }),
);
