import { divide } from '../divide';
import { countDispositions } from '../count-dispositions';
import type { StatisticsByName } from '../statistic';
import type { ServiceScope } from './service-scope';
import { sumOver } from './service-scope';

/** How often the dispositions a column asks for were given, and as a part of all that were given. */
export const DISPOSITIONS: StatisticsByName<ServiceScope> = {
  calls_dispositions_per_day: {
    unit: 'count',
    of: (scope, asked) => sumOver(scope, ({ dispositions }) => countDispositions(dispositions, asked)),
  },
  calls_dispositions_ratio_per_day: {
    unit: 'share',
    of: (scope, asked) =>
      divide(
        sumOver(scope, ({ dispositions }) => countDispositions(dispositions, asked)),
        sumOver(scope, ({ dispositions }) => countDispositions(dispositions, [...dispositions.keys()])),
      ),
  },
};
