import type { Statistic } from '../statistic';
import type { ServiceScope } from './service-scope';

/** A statistic that counts. */
export function count(of: (scope: ServiceScope) => number): Statistic<ServiceScope> {
  return { unit: 'count', of };
}

/** A statistic that is a part of a whole, 0..1. */
export function share(of: (scope: ServiceScope) => number | undefined): Statistic<ServiceScope> {
  return { unit: 'share', of };
}

/** A statistic that is a duration. */
export function seconds(of: (scope: ServiceScope) => number | undefined): Statistic<ServiceScope> {
  return { unit: 'seconds', of };
}
