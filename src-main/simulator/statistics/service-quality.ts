import { divide } from './divide';
import type { ServiceScope } from './service-scope';
import { sumOfCounter } from './service-scope';

/**
 * Answered within the threshold / (answered at any time + abandoned after the threshold), since the daily reset;
 * short-abandoned calls have no effect (facts page, section 3). Over several services it is weighted by calls.
 */
export function serviceLevel(scope: ServiceScope): number | undefined {
  const abandonedLate = sumOfCounter(scope, 'abandonedInQueue') + sumOfCounter(scope, 'lateAbandonedRinging');
  return divide(sumOfCounter(scope, 'answeredInTime'), sumOfCounter(scope, 'answered') + abandonedLate);
}

/** The share of the queued that left the queue after the threshold. */
export function abandonedInQueueShare(scope: ServiceScope): number | undefined {
  return divide(sumOfCounter(scope, 'abandonedInQueue'), sumOfCounter(scope, 'queued'));
}
