import type { PercentScale } from '../statistics/to-wire';
import type { World } from '../world/world';
import type { Dialect } from './dialect';
import type { Sessions } from './sessions';
import type { Subscriptions } from './subscriptions';
import type { User } from './user';
import type { Wallboards } from './wallboards/wallboards';
import type { WorldClock } from './world-clock';

/** Everything the endpoints work on. */
export interface Tenant {
  /** Host name of the tenant. */
  readonly name: string;
  readonly dialect: Dialect;
  readonly world: World;
  readonly clock: WorldClock;
  readonly users: readonly User[];
  readonly sessions: Sessions;
  readonly subscriptions: Subscriptions;
  readonly wallboards: Wallboards;
  readonly percent: PercentScale;
  /** From the creation of a subscription to its first data. */
  readonly firstDataMs: number;
}
