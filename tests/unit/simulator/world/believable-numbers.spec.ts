import { describe, expect, it } from 'vitest';
import { serviceLevel } from '../../../../src-main/simulator/statistics/service-quality';
import { createWorld } from '../../../../src-main/simulator/world/create-world';
import { HOUR, MINUTE } from '../../../../src-main/simulator/world/day';
import { strainedServices } from '../../../../src-main/simulator/world/strain';

/** A morning of a centre, looked at every five minutes from 9:30 to 12:00. */
function morning(agents: number, services: number, seed: number) {
  const world = createWorld({ seed, agents, services, supervisors: 3 });
  const occupancies: number[] = [];
  const longestLines: number[] = [];
  for (let atMs = 9.5 * HOUR; atMs <= 12 * HOUR; atMs += 5 * MINUTE) {
    world.advance(atMs);
    const working = world.agents.filter(({ state }) => state !== '' && state !== 'not_ready');
    occupancies.push(working.filter(({ state }) => state !== 'ready').length / Math.max(working.length, 1));
    longestLines.push(Math.max(...world.services.map(({ line }) => line.length)));
  }
  const levelOf = (chosen: typeof world.services) =>
    serviceLevel({ services: chosen, nowMs: world.nowMs }) ?? NaN;
  const strained = strainedServices(seed, world.services);
  return {
    logged: world.agents.filter(({ state }) => state !== '').length / agents,
    occupancy: occupancies.reduce((sum, value) => sum + value, 0) / occupancies.length,
    longestLine: Math.max(...longestLines),
    levelUnderStrain: levelOf(strained),
    levelElsewhere: levelOf(world.services.filter((service) => !strained.includes(service))),
  };
}

describe.each([
  { agents: 60, services: 8, seed: 7 },
  { agents: 60, services: 8, seed: 3 },
  { agents: 150, services: 12, seed: 1 },
  { agents: 500, services: 20, seed: 7 },
  { agents: 5000, services: 40, seed: 7 },
])('a mid-morning with $agents agents and $services services (seed $seed)', ({ agents, services, seed }) => {
  const seen = morning(agents, services, seed);

  it('is busy without being overrun', () => {
    expect(seen.occupancy).toBeGreaterThan(0.72);
    expect(seen.occupancy).toBeLessThan(0.9);
    expect(seen.logged).toBeGreaterThan(0.65);
    expect(seen.logged).toBeLessThan(0.95);
  });

  it('has one or two services in trouble, and the others well', () => {
    expect(seen.longestLine).toBeGreaterThanOrEqual(3);
    expect(seen.levelUnderStrain).toBeGreaterThan(0.45);
    expect(seen.levelUnderStrain).toBeLessThan(0.82);
    expect(seen.levelElsewhere).toBeGreaterThan(0.8);
  });
});

describe('a small centre', () => {
  it.each([
    { agents: 5, services: 3 },
    { agents: 12, services: 5 },
    { agents: 20, services: 8 },
  ])('of $agents agents is neither idle nor overrun, on average of twenty seeds', ({ agents, services }) => {
    const mornings = Array.from({ length: 20 }, (_, seed) => morning(agents, services, seed));
    const mean = mornings.reduce((sum, { occupancy }) => sum + occupancy, 0) / mornings.length;
    expect(mean).toBeGreaterThan(0.6);
    expect(mean).toBeLessThan(0.88);
  });
});
