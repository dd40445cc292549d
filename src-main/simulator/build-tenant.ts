import { buildUsers } from './api/build-users';
import { DIALECTS } from './api/dialect';
import { Sessions } from './api/sessions';
import { Subscriptions } from './api/subscriptions';
import type { Tenant } from './api/tenant';
import { seedWallboards } from './api/wallboards/seed-wallboards';
import { WorldClock } from './api/world-clock';
import { planCentre } from './planning/plan-centre';
import { ordinaryScenario } from './scenarios/find-scenario';
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
    scenario = ordinaryScenario(),
  } = options;
  const { start = scenario.start } = options;
  const { dialect = '5.19', percent = 'fraction', firstDataMs = 400, now = Date.now } = options;
  const { seats = Math.max(LEAST_SEATS, 2 * users) } = options;
  const world = createWorld(planCentre({ seed, agents, services, supervisors: users, scenario }));
  const startMs = startOfWorld(start);
  world.advance(startMs);
  const people = buildUsers(seed, world.supervisors, specialUsers);
  return {
    name: TENANT_NAME,
    dialect: DIALECTS[dialect],
    world,
    clock: new WorldClock(now, startMs, speed),
    users: people,
    sessions: new Sessions(),
    subscriptions: new Subscriptions(seats),
    wallboards: seedWallboards(world, people),
    percent,
    firstDataMs,
  };
}
