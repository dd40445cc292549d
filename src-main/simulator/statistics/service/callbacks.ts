import type { CallbackCounters } from '../../world/services/callback-counters';
import type { Statistic, StatisticsByName } from '../statistic';
import { count } from './of-unit';
import type { ServiceScope } from './service-scope';
import { sumOver } from './service-scope';

const today = (counter: keyof CallbackCounters): Statistic<ServiceScope> =>
  count((scope) => sumOver(scope, ({ callbacks }) => callbacks[counter]));

/** What came of the offers to be called back since the daily reset. */
export const CALLBACKS: StatisticsByName<ServiceScope> = {
  in_callbacks_requested_per_day: today('requested'),
  in_callbacks_abandoned_per_day: today('abandoned'),
  in_callbacks_queued_per_day: today('queued'),
  in_callbacks_cancelled_per_day: today('cancelled'),
  // The specification prints no name for "callback attempts"; this one is guessed (statistics.csv).
  in_callbacks_attempted_per_day: { ...today('attempted'), isUnverified: true },
  in_callbacks_failed_per_day: today('failed'),
  in_callbacks_answered_per_day: today('answered'),
};
