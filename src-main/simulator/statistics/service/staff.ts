import type { StatisticsByName } from '../statistic';
import { count } from './of-unit';
import type { ServiceScope } from './service-scope';
import { countAgents } from './service-scope';

/** The agents who can answer, also those of teams the user does not supervise (facts page, section 3). */
export const STAFF: StatisticsByName<ServiceScope> = {
  agents_logged: count((scope) => countAgents(scope, ({ state }) => state !== '')),
  agents_ready: count((scope) => countAgents(scope, ({ state }) => state === 'ready')),
  // "Handling any service, ACW included" (statistics.csv).
  agents_busy: count((scope) =>
    countAgents(scope, ({ state }) => state === 'busy' || state === 'after_call_work'),
  ),
};
