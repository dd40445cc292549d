import * as fc from 'fast-check';
import { planCentre } from '../../../src-main/simulator/planning/plan-centre';
import { findScenario, SCENARIO_NAMES } from '../../../src-main/simulator/scenarios/find-scenario';
import { createWorld } from '../../../src-main/simulator/world/create-world';
import { DAILY_RESET, DAY } from '../../../src-main/simulator/world/time/day';
import type { World } from '../../../src-main/simulator/world/world';

/** A centre to be tried: any size, any day. */
export interface CentreChoice {
  readonly seed: number;
  readonly agents: number;
  readonly services: number;
  readonly scenario: string;
}

/** Any centre of up to 80 agents; a few services have every kind among them. */
export const anyCentre: fc.Arbitrary<CentreChoice> = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  agents: fc.integer({ min: 1, max: 80 }),
  services: fc.integer({ min: 1, max: 16 }),
  scenario: fc.constantFrom(...SCENARIO_NAMES),
});

/** Any instant of the first day. */
export const anyInstant: fc.Arbitrary<number> = fc.integer({ min: DAILY_RESET, max: DAILY_RESET + DAY - 1 });

/** That centre on its first day, with everybody still at home. */
export function centreAtDawn({ seed, agents, services, scenario }: CentreChoice): World {
  const day = findScenario(scenario);
  if (day === undefined) throw new RangeError(`There is no scenario ${scenario}.`);
  return createWorld(planCentre({ seed, agents, services, supervisors: 3, scenario: day }));
}

/** That centre at an instant. */
export function centreAt(choice: Partial<CentreChoice>, atMs: number): World {
  const world = centreAtDawn({ seed: 7, agents: 40, services: 8, scenario: 'ordinary-day', ...choice });
  world.advance(atMs);
  return world;
}
