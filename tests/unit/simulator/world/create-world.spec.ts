import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../../../src-main/simulator/world/create-world';
import { DAY, HOUR, MINUTE } from '../../../../src-main/simulator/world/day';
import type { World } from '../../../../src-main/simulator/world/world';

function worldAt(atMs: number, seed = 7, agents = 40, services = 6): World {
  const world = createWorld({ seed, agents, services, supervisors: 3 });
  world.advance(atMs);
  return world;
}

/** Everything that can be seen of a world, as text. */
function seenOf({ services, agents, messages }: World): string {
  return JSON.stringify([
    services.map(({ id, line, ringing, active, counters }) => [id, line.length, ringing, active, counters]),
    agents.map(({ loginId, state, stateSinceMs, reason, counters }) => [
      loginId,
      state,
      stateSinceMs,
      reason,
      counters,
    ]),
    messages.map(({ id, sender, sentAtMs, content }) => [id, sender.loginId, sentAtMs, content]),
  ]);
}

const anyWorld = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  agents: fc.integer({ min: 1, max: 80 }),
  services: fc.integer({ min: 1, max: 12 }),
  atMs: fc.integer({ min: 5 * HOUR, max: 5 * HOUR + DAY - 1 }),
});

describe('a simulated contact centre', () => {
  it('lives the same day again for the same seed', () => {
    expect(seenOf(worldAt(11 * HOUR))).toBe(seenOf(worldAt(11 * HOUR)));
  });

  it('lives the same day in small steps as in one', () => {
    const stepped = worldAt(5 * HOUR);
    for (let atMs = 5 * HOUR; atMs <= 9 * HOUR; atMs += 37 * 1000) stepped.advance(atMs);
    stepped.advance(9 * HOUR);
    expect(seenOf(stepped)).toBe(seenOf(worldAt(9 * HOUR)));
  });

  it('lives another day for another seed', () => {
    expect(seenOf(worldAt(11 * HOUR, 7))).not.toBe(seenOf(worldAt(11 * HOUR, 8)));
  });

  it('cannot go back in time', () => {
    expect(() => {
      worldAt(11 * HOUR).advance(10 * HOUR);
    }).toThrow(RangeError);
  });

  it('has everything received in exactly one place', () => {
    fc.assert(
      fc.property(anyWorld, ({ seed, agents, services, atMs }) => {
        for (const { counters, line, ringing, active } of worldAt(atMs, seed, agents, services).services) {
          const gone =
            counters.handled +
            counters.abandonedInQueue +
            counters.shortAbandonedInQueue +
            counters.abandonedRinging;
          expect(counters.received).toBe(line.length + ringing + active + gone);
          expect(counters.handled).toBe(counters.endedByCustomer + counters.endedByAgent);
          expect(counters.answered).toBe(counters.handled + active);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds on the agents what the services say is with them', () => {
    fc.assert(
      fc.property(anyWorld, ({ seed, agents, services, atMs }) => {
        const world = worldAt(atMs, seed, agents, services);
        const items = world.agents.flatMap((agent) => agent.items);
        for (const service of world.services) {
          const own = items.filter((item) => item.service === service);
          expect(own.filter(({ phase }) => phase === 'ringing').length).toBe(service.ringing);
          expect(own.filter(({ phase }) => phase === 'talking' || phase === 'on_hold').length).toBe(
            service.active,
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it('never lets a customer wait while an agent with the skill is ready', () => {
    fc.assert(
      fc.property(anyWorld, ({ seed, agents, services, atMs }) => {
        for (const service of worldAt(atMs, seed, agents, services).services) {
          if (service.line.length > 0) {
            expect(service.agents.filter(({ state }) => state === 'ready')).toEqual([]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives an agent one call or at most three chats, and a state that says so', () => {
    fc.assert(
      fc.property(anyWorld, ({ seed, agents, services, atMs }) => {
        for (const { items, state, skills } of worldAt(atMs, seed, agents, services).agents) {
          const hasCall = items.some(({ service }) => service.profile.media === 'voice');
          expect(items.length).toBeLessThanOrEqual(hasCall ? 1 : 3);
          expect(items.every(({ service }) => skills.includes(service))).toBe(true);
          expect(state === 'busy' || state === 'after_call_work').toBe(items.length > 0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('accounts for every logged-in second of an agent', () => {
    for (const { counters } of worldAt(14 * HOUR).agents) {
      const { readyMs, busyMs, afterCallWorkMs, breakMs, loggedMs } = counters;
      expect(readyMs + busyMs + afterCallWorkMs + breakMs).toBeLessThanOrEqual(loggedMs + 1e-3);
    }
  });

  it('has people with several chats, on lunch, in after-call work and at home during a day', () => {
    const world = worldAt(9 * HOUR, 7, 120, 8);
    const seen = new Set<string>();
    for (let atMs = 9 * HOUR; atMs <= 15 * HOUR; atMs += 10 * MINUTE) {
      world.advance(atMs);
      for (const { items, reason, state } of world.agents) {
        seen
          .add(`${items.length} in hand`)
          .add(reason?.name ?? '')
          .add(`is "${state}"`);
      }
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        '2 in hand',
        'Lunch',
        'Break',
        'Training',
        'Missed call',
        'is "after_call_work"',
        'is ""',
      ]),
    );
  });

  it('counts from zero again after the daily reset', () => {
    const world = worldAt(5 * HOUR + DAY - MINUTE);
    expect(world.services.some(({ counters }) => counters.received > 0)).toBe(true);
    world.advance(5 * HOUR + DAY);
    expect(world.services.every(({ counters }) => counters.received === 0)).toBe(true);
  });

  it('comes to work again on the second day', () => {
    const secondDay = worldAt(DAY + 10.5 * HOUR);
    expect(secondDay.agents.filter(({ state }) => state === 'busy').length).toBeGreaterThan(5);
  });

  it('names everybody differently, one from right to left from the fortieth on', () => {
    const { agents } = worldAt(5 * HOUR, 7, 500, 20);
    expect(new Set(agents.map(({ loginId }) => loginId)).size).toBe(500);
    const isRightToLeft = agents.map(({ lastName }) => /[\u0590-\u06FF]/.test(lastName));
    expect(isRightToLeft.indexOf(true)).toBe(39);
    expect(agents.some(({ lastName }) => lastName.length > 35)).toBe(true);
  });

  it('talks in internal chat, urgently now and then', () => {
    const { messages } = worldAt(18 * HOUR);
    expect(messages.length).toBeGreaterThan(30);
    const urgent = messages.filter(({ isUrgent }) => isUrgent).length;
    expect(urgent).toBeGreaterThan(0);
    expect(urgent).toBeLessThan(messages.length / 3);
    expect(messages.some(({ content }) => content.includes('{'))).toBe(false);
  });
});
