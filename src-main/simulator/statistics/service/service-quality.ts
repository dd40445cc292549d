import { divide } from '../divide';
import type { StatisticsByName } from '../statistic';
import { seconds, share } from './of-unit';
import type { ServiceScope } from './service-scope';
import { commonValue, sumInbound, sumOutbound } from './service-scope';

/** How well a service does what it has promised. */
export const SERVICE_QUALITY: StatisticsByName<ServiceScope> = {
  service_level: share(serviceLevel),
  service_level_target: share((scope) => commonValue(scope, ({ profile }) => profile.targetShare)),
  service_level_threshold_time: seconds((scope) =>
    commonValue(scope, ({ profile }) => profile.thresholdSeconds),
  ),
  /** Mean wait, ringing included, of the answered; of emails the mean time to reply. */
  in_average_speed_of_answer: seconds((scope) =>
    divide(sumInbound(scope, 'answeredWaitMs') / 1000, sumInbound(scope, 'answered')),
  ),
  calls_average_acw_time_per_day: seconds((scope) =>
    divide(
      (sumInbound(scope, 'wrapUpMs') + sumOutbound(scope, 'wrapUpMs')) / 1000,
      sumInbound(scope, 'wrappedUp') + sumOutbound(scope, 'wrappedUp'),
    ),
  ),
};

/**
 * Answered within the threshold / (answered at any time + abandoned after the threshold), since the daily reset;
 * short-abandoned calls have no effect (facts page, section 3). Over several services it is weighted by calls. An
 * email is answered when its reply is sent.
 */
export function serviceLevel(scope: ServiceScope): number | undefined {
  const abandonedLate = sumInbound(scope, 'abandonedInQueue') + sumInbound(scope, 'lateAbandonedRinging');
  return divide(sumInbound(scope, 'answeredInTime'), sumInbound(scope, 'answered') + abandonedLate);
}
