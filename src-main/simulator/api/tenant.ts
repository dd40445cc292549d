import type { PercentScale } from '../statistics/to-wire';
import type { World } from '../world/world';
import type { Sessions } from './sessions';
import type { Subscriptions } from './subscriptions';
import type { User } from './user';
import type { WorldClock } from './world-clock';

/** Everything the endpoints work on. */
export interface Tenant {
  /** Host name of the tenant. */
  readonly name: string;
  readonly world: World;
  readonly clock: WorldClock;
  readonly users: readonly User[];
  readonly sessions: Sessions;
  readonly subscriptions: Subscriptions;
  readonly percent: PercentScale;
  readonly passwords: 'accepted' | 'refused';
  /** From the creation of a subscription to its first data. */
  readonly firstDataMs: number;
  /** Answers to give to the next data requests instead of data. */
  readonly plannedDataReplies: number[];
}
