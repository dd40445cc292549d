import { divide } from '../divide';
import type { StatisticsByName } from '../statistic';
import { count, seconds, share } from './of-unit';
import type { ServiceScope } from './service-scope';
import { sumInbound } from './service-scope';

/** What inbound interactions came to since the daily reset. */
export const INBOUND_TODAY: StatisticsByName<ServiceScope> = {
  in_calls_received_per_day: count((scope) => sumInbound(scope, 'received')),
  in_transfers_received_per_day: count((scope) => sumInbound(scope, 'transfersReceived')),
  in_calls_self_serviced_per_day: count((scope) => sumInbound(scope, 'selfServiced')),
  in_calls_abandoned_in_ivr_per_day: count((scope) => sumInbound(scope, 'abandonedInIvr')),
  in_calls_dropped_in_ivr_per_day: count((scope) => sumInbound(scope, 'droppedInIvr')),
  in_calls_queued_per_day: count((scope) => sumInbound(scope, 'queued')),
  // The specification marks no container for it: ours (statistics.csv).
  in_calls_first_time_queued_per_day: {
    ...count((scope) => sumInbound(scope, 'firstTimeQueued')),
    isUnverified: true,
  },
  in_calls_abandoned_in_queue_per_day: count((scope) => sumInbound(scope, 'abandonedInQueue')),
  in_calls_abandoned_in_queue_ratio_per_day: share((scope) => ofQueued(scope, 'abandonedInQueue')),
  in_calls_short_abandoned_in_queue_per_day: count((scope) => sumInbound(scope, 'shortAbandonedInQueue')),
  in_calls_short_abandoned_in_queue_ratio_per_day: share((scope) => ofQueued(scope, 'shortAbandonedInQueue')),
  in_calls_dropped_in_queue_per_day: count((scope) => sumInbound(scope, 'droppedInQueue')),
  in_calls_routed_per_day: count((scope) => sumInbound(scope, 'routed')),
  in_calls_rejected_per_day: count((scope) => sumInbound(scope, 'rejected')),
  in_calls_abandoned_ringing_per_day: count((scope) => sumInbound(scope, 'abandonedRinging')),
  in_calls_dropped_ringing_per_day: count((scope) => sumInbound(scope, 'droppedRinging')),
  in_calls_abandoned_total_per_day: count(abandonedInAll),
  in_calls_abandoned_percent_per_day: share((scope) => divide(abandonedInAll(scope), everReceived(scope))),
  in_calls_handled_per_day: count((scope) => sumInbound(scope, 'handled')),
  in_calls_handled_percent_per_day: share((scope) =>
    divide(sumInbound(scope, 'handled'), everReceived(scope)),
  ),
  in_calls_first_time_handled_per_day: count((scope) => sumInbound(scope, 'firstTimeHandled')),
  in_calls_disconnected_talking_per_day: count((scope) => sumInbound(scope, 'endedByCustomer')),
  in_calls_dropped_talking_per_day: count((scope) => sumInbound(scope, 'endedByAgent')),
  in_calls_transferred_per_day: count((scope) => sumInbound(scope, 'transferred')),
  in_calls_duration_total_per_day: seconds((scope) => sumInbound(scope, 'conversationMs') / 1000),
  in_calls_duration_average_per_day: seconds((scope) =>
    divide(sumInbound(scope, 'conversationMs') / 1000, sumInbound(scope, 'handled')),
  ),
};

/** At all stages, short ones included: whether the vendor counts those is not known (facts page, section 3). */
function abandonedInAll(scope: ServiceScope): number {
  return (
    sumInbound(scope, 'abandonedInIvr') +
    sumInbound(scope, 'abandonedInQueue') +
    sumInbound(scope, 'shortAbandonedInQueue') +
    sumInbound(scope, 'abandonedRinging')
  );
}

/** What was under way at the daily reset belongs to the whole: its end is counted today. */
function everReceived(scope: ServiceScope): number {
  return sumInbound(scope, 'received') + sumInbound(scope, 'carriedOver');
}

function ofQueued(scope: ServiceScope, counter: 'abandonedInQueue' | 'shortAbandonedInQueue') {
  const carried = sumInbound(scope, 'carriedInQueue') + sumInbound(scope, 'carriedOffers');
  return divide(sumInbound(scope, counter), sumInbound(scope, 'queued') + carried);
}
