import { planCentre } from '../../../src-main/simulator/planning/plan-centre';
import { ordinaryScenario } from '../../../src-main/simulator/scenarios/find-scenario';
import { createWorld } from '../../../src-main/simulator/world/create-world';
import { DAY } from '../../../src-main/simulator/world/time/day';
import type { Figure } from '../figure';
import { median } from '../median';

const AGENTS = 500;
const SERVICES = 30;
const MINUTE_MS = 60_000;
const SEEDS = [1, 2, 3];

/** A day of the simulated centre, from one daily reset to the next, by a minute. */
export function measureDay(): Promise<readonly Figure[]> {
  const days = SEEDS.map((seed) => {
    const brief = { seed, agents: AGENTS, services: SERVICES, supervisors: 3, scenario: ordinaryScenario() };
    const world = createWorld(planCentre(brief));
    const startedMs = performance.now();
    world.advance(world.nowMs + DAY);
    return performance.now() - startedMs;
  });
  const name = `a day of ${AGENTS} agents, ${SERVICES} services, against a minute`;
  return Promise.resolve([{ name, measured: median(days), yardstick: MINUTE_MS, limit: 1 }]);
}
