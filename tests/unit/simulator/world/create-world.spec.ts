import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../../src-main/simulator/world/time/day';
import type { World } from '../../../../src-main/simulator/world/world';
import { centreAt } from '../any-centre';

const worldAt = (atMs: number, seed = 7, agents = 40, services = 8) =>
  centreAt({ seed, agents, services }, atMs);

/** Everything that can be seen of a world, as text. */
function seenOf({ services, agents, messages }: World): string {
  return JSON.stringify([
    services.map(({ id, line, inbound, outbound, dials, callbacks, email, dispositions }) => [
      id,
      line.map((interaction) => interaction.id),
      inbound,
      outbound,
      dials,
      callbacks,
      email?.counters,
      [...dispositions],
    ]),
    agents.map(({ loginId, state, stateSinceMs, reason, counters, calendar }) => [
      loginId,
      state,
      stateSinceMs,
      reason,
      counters,
      [...counters.dispositions],
      calendar,
    ]),
    messages.map(({ id, sender, sentAtMs, content }) => [id, sender.loginId, sentAtMs, content]),
  ]);
}

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

  it('accounts for every logged-in second of an agent', () => {
    for (const { counters } of worldAt(14 * HOUR).agents) {
      const { readyMs, busyMs, afterCallWorkMs, breakMs, loggedMs } = counters;
      expect(readyMs + busyMs + afterCallWorkMs + breakMs).toBeLessThanOrEqual(loggedMs + 1e-3);
    }
  });

  it('has people with several chats, on lunch, in after-call work and at home during a day', () => {
    const world = worldAt(9 * HOUR, 7, 120);
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
    expect(world.services.some(({ inbound }) => inbound.counters.received > 0)).toBe(true);
    world.advance(5 * HOUR + DAY);
    expect(world.services.every(({ inbound }) => inbound.counters.received === 0)).toBe(true);
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
