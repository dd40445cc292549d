import type { AgentScope } from '../../statistics/agent/agent-scope';
import type { ServiceScope } from '../../statistics/service/service-scope';
import type { Statistic } from '../../statistics/statistic';
import type { RowFilter } from './filter-rows';
import type { RowOrder } from './order-rows';

/** A column of a grid: its id in each row, and what it shows. */
export interface Column<Subject> {
  readonly id: string;
  /** Protocol name of the statistic, or "SUM". */
  readonly name: string;
  readonly statistic: Statistic<Subject>;
  /** The dispositions to count; none counts none (statistics.csv). */
  readonly dispositions: readonly string[];
}

/** A grid as asked for. Empty id lists mean all. */
export interface Grid<Subject> {
  readonly id: string;
  readonly columns: readonly Column<Subject>[];
  readonly orders: readonly RowOrder[];
  readonly filter: RowFilter | undefined;
  /** Most rows to answer, 0 is none; undefined for all. */
  readonly limit: number | undefined;
  readonly teamIds: readonly string[];
  readonly serviceIds: readonly string[];
  readonly isLoggedInOnly: boolean;
  readonly isMySubteamOnly: boolean;
}

/** The single statistics asked for, over the services of `serviceIds` or all. */
export interface Totals {
  readonly statistics: readonly { readonly name: string; readonly statistic: Statistic<ServiceScope> }[];
  readonly serviceIds: readonly string[];
  /** The dispositions to count; none counts none (statistics.csv). */
  readonly dispositions: readonly string[];
}

/** The internal chat messages asked for: the newest `limit` that contain `contains`. */
export interface ChatFilter {
  readonly contains: string;
  readonly limit: number;
}

/** What one app id asked for; undefined where the key was absent, and then absent in the answer too. */
export interface App {
  readonly id: string;
  readonly totals: Totals | undefined;
  readonly serviceGrids: readonly Grid<ServiceScope>[] | undefined;
  readonly agentGrids: readonly Grid<AgentScope>[] | undefined;
  readonly chat: ChatFilter | undefined;
}

/** A checked subscription. */
export interface Subscription {
  readonly apps: readonly App[];
}
