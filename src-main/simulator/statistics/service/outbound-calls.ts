import { divide } from '../divide';
import type { StatisticsByName } from '../statistic';
import { count, seconds, share } from './of-unit';
import type { ServiceScope } from './service-scope';
import { sumOutbound, sumOver } from './service-scope';

/** Calls to customers: of campaigns at all stages, of callbacks the attempts. */
export const OUTBOUND_CALLS: StatisticsByName<ServiceScope> = {
  out_calls_placed_per_day: count((scope) => sumOver(scope, ({ dials }) => dials.placed)),
  // Two rows of the specification have this name; the later one, "in any stage", is served (statistics.csv).
  out_calls_in_progress: count((scope) =>
    sumOver(scope, ({ dialing, outbound: { inIvr, waiting, ringing, active } }) => {
      return dialing + inIvr + waiting + ringing + active;
    }),
  ),
  out_calls_failed_per_day: count((scope) => sumOver(scope, ({ dials }) => dials.failed)),
  out_calls_answered_per_day: count(answered),
  out_calls_answered_ratio_per_day: share((scope) =>
    divide(
      answered(scope),
      sumOver(scope, ({ dials }) => dials.placed + dials.carriedOver),
    ),
  ),
  out_calls_unattended_per_day: count((scope) => sumOver(scope, ({ dials }) => dials.unattended)),
  out_calls_unattended_ratio_per_day: share((scope) =>
    divide(
      sumOver(scope, ({ dials }) => dials.unattended),
      everAnswered(scope),
    ),
  ),

  out_calls_in_ivr: count((scope) => sumOver(scope, ({ outbound }) => outbound.inIvr)),
  out_calls_self_serviced_per_day: count((scope) => sumOutbound(scope, 'selfServiced')),
  out_calls_abandoned_in_ivr_per_day: count((scope) => sumOutbound(scope, 'abandonedInIvr')),
  out_calls_abandoned_in_ivr_ratio_per_day: share((scope) =>
    divide(sumOutbound(scope, 'abandonedInIvr'), everAnswered(scope)),
  ),
  out_calls_dropped_in_ivr_per_day: count((scope) => sumOutbound(scope, 'droppedInIvr')),

  out_calls_queued_per_day: count((scope) => sumOutbound(scope, 'queued')),
  out_calls_waiting: count((scope) => sumOver(scope, ({ outbound }) => outbound.waiting)),
  out_calls_abandoned_in_queue_per_day: count((scope) => sumOutbound(scope, 'abandonedInQueue')),
  out_calls_abandoned_in_queue_ratio_per_day: share((scope) =>
    divide(
      sumOutbound(scope, 'abandonedInQueue'),
      sumOutbound(scope, 'queued') +
        sumOutbound(scope, 'carriedInQueue') +
        sumOutbound(scope, 'carriedOffers'),
    ),
  ),
  out_calls_dropped_in_queue_per_day: count((scope) => sumOutbound(scope, 'droppedInQueue')),

  out_calls_routed_per_day: count((scope) => sumOutbound(scope, 'routed')),
  out_calls_ringing: count((scope) => sumOver(scope, ({ outbound }) => outbound.ringing)),
  out_calls_rejected_per_day: count((scope) => sumOutbound(scope, 'rejected')),
  out_calls_abandoned_ringing_per_day: count((scope) => sumOutbound(scope, 'abandonedRinging')),
  out_calls_dropped_ringing_per_day: count((scope) => sumOutbound(scope, 'droppedRinging')),

  out_calls_active_on_agents: count((scope) => sumOver(scope, ({ outbound }) => outbound.active)),
  // Of email services: what agents wrote without being asked (specification).
  out_calls_handled_per_day: count((scope) =>
    sumOver(scope, ({ outbound, email }) => outbound.counters.handled + (email?.counters.sent ?? 0)),
  ),
  out_calls_disconnected_talking_per_day: count((scope) => sumOutbound(scope, 'endedByCustomer')),
  out_calls_dropped_talking_per_day: count((scope) => sumOutbound(scope, 'endedByAgent')),
  out_calls_transferred_per_day: count((scope) => sumOutbound(scope, 'transferred')),
  out_calls_duration_total_per_day: seconds((scope) => sumOutbound(scope, 'conversationMs') / 1000),
  out_calls_duration_average_per_day: seconds((scope) =>
    divide(sumOutbound(scope, 'conversationMs') / 1000, sumOutbound(scope, 'handled')),
  ),

  out_calls_abandoned_per_day: count(abandonedInAll),
  out_calls_abandoned_ratio_per_day: share((scope) => divide(abandonedInAll(scope), everAnswered(scope))),
};

function answered(scope: ServiceScope): number {
  return sumOver(scope, ({ dials }) => dials.answered);
}

function abandonedInAll(scope: ServiceScope): number {
  return (
    sumOutbound(scope, 'abandonedInIvr') +
    sumOutbound(scope, 'abandonedInQueue') +
    sumOutbound(scope, 'abandonedRinging')
  );
}

/** What was under way at the daily reset belongs to the whole: its end is counted today. */
function everAnswered(scope: ServiceScope): number {
  return answered(scope) + sumOutbound(scope, 'carriedOver');
}
