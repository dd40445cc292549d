import { buildUsers } from './api/build-users';
import { Sessions } from './api/sessions';
import { Subscriptions } from './api/subscriptions';
import type { Tenant } from './api/tenant';
import { WorldClock } from './api/world-clock';
import type { SimulatorOptions } from './simulator-options';
import { startOfWorld } from './start-of-world';
import { createWorld } from './world/create-world';

const TENANT_NAME = 'harbourline.example.com';
const LEAST_SEATS = 10;

/** The tenant of these options, its world alive since the daily reset. Throws RangeError on a wrong start time. */
export function buildTenant(options: SimulatorOptions): Tenant {
  const {
    seed = 7,
    agents = 60,
    services = 8,
    users = 3,
    specialUsers = [],
    speed = 1,
    start = '10:30',
  } = options;
  const { percent = 'fraction', passwords = 'accepted', firstDataMs = 400, now = Date.now } = options;
  const { seats = Math.max(LEAST_SEATS, 2 * users) } = options;
  const world = createWorld({ seed, agents, services, supervisors: users });
  const startMs = startOfWorld(start);
  world.advance(startMs);
  return {
    name: TENANT_NAME,
    world,
    clock: new WorldClock(now, startMs, speed),
    users: buildUsers(seed, world.supervisors, specialUsers),
    sessions: new Sessions(),
    subscriptions: new Subscriptions(seats),
    percent,
    passwords,
    firstDataMs,
    plannedDataReplies: [],
  };
}
