import { describe, expect, it } from 'vitest';
import { allItems } from '../../../../src-main/simulator/statistics/agent/all-items';
import { timeAt } from '../../../../src-main/simulator/world/agents/time-in-state';
import { HOUR, MINUTE } from '../../../../src-main/simulator/world/time/day';
import type { Interaction } from '../../../../src-main/simulator/world/interactions/interaction';
import type { World } from '../../../../src-main/simulator/world/world';
import { centreAt } from '../any-centre';

/** Looks at a day every few minutes until something is seen; fails when the day ends first. */
function watchUntil<Seen>(world: World, look: () => Seen | undefined, everyMs = MINUTE): Seen {
  const endMs = world.nowMs + 12 * HOUR;
  while (world.nowMs < endMs) {
    const seen = look();
    if (seen !== undefined) return seen;
    world.advance(world.nowMs + everyMs);
  }
  throw new Error('It was not seen all day.');
}

const itemsOf = ({ agents }: World): Interaction[] => agents.flatMap(({ items }) => items);

describe('a call', () => {
  it('goes to the best skilled of the free agents, whoever was free longer', () => {
    const world = centreAt({ scenario: 'calm-morning' }, 9 * HOUR);
    let compared = 0;
    for (let step = 0; step < 2_000; step++) {
      const before = new Map(world.agents.map((agent) => [agent, agent.state]));
      world.advance(world.nowMs + 1000);
      for (const agent of world.agents) {
        const item = agent.items.find(({ phase, offers }) => phase === 'ringing' && offers === 1);
        if (item?.service.profile.kind !== 'voice' || before.get(agent) !== 'ready') continue;
        const levelOf = (one: typeof agent) =>
          one.skills.find(({ service }) => service === item.service)?.level ?? 0;
        const leftOver = item.service.agents.filter(
          (one) =>
            before.get(one) === 'ready' && one.state === 'ready' && one.stateSinceMs < world.nowMs - 1000,
        );
        for (const other of leftOver) {
          compared++;
          // Levels are told apart by thirds.
          const rank = (level: number) => Math.floor((100 - level) / 33.4);
          expect(rank(levelOf(other))).toBeGreaterThanOrEqual(rank(levelOf(agent)));
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('of a service with higher priority is taken first by an agent with both skills', () => {
    const world = centreAt({ scenario: 'lunch-surge', services: 10, agents: 20 }, 12.6 * HOUR);
    const vip = world.services.find(({ profile }) => profile.name === 'VIP desk');
    const billing = world.services.find(({ profile }) => profile.name === 'Billing');
    const level = (service: typeof vip) => {
      const { answered, answeredWaitMs } = service?.inbound.counters ?? { answered: 0, answeredWaitMs: 0 };
      return answeredWaitMs / answered;
    };
    expect(level(vip)).toBeLessThan(0.7 * level(billing));
  });

  it('goes on with another service after a transfer, and keeps its customer', () => {
    const world = centreAt({}, 9 * HOUR);
    const transferred = watchUntil(world, () => itemsOf(world).find(({ isTransfer }) => isTransfer), 5_000);
    expect(transferred.customer).not.toBe(transferred.id);
    expect(transferred.service.inbound.counters.transfersReceived).toBeGreaterThan(0);
    const { received, queued, firstTimeQueued } = transferred.service.inbound.counters;
    expect(queued).toBeGreaterThan(firstTimeQueued);
    expect(received).toBeGreaterThan(transferred.service.inbound.counters.transfersReceived);
  });

  it('can be listened to by a supervisor of that team, and says so', () => {
    const world = centreAt({}, 9 * HOUR);
    const agent = watchUntil(world, () =>
      world.agents.find(({ items }) => items[0]?.monitoring !== undefined),
    );
    const monitoring = agent.items[0]?.monitoring;
    const supervisor = world.supervisors.find(({ loginId }) => loginId === monitoring?.supervisor.loginId);
    expect(supervisor?.teams).toContain(agent.team);
    const [item] = JSON.parse(allItems({ agent, nowMs: world.nowMs })) as Record<string, string>[];
    expect(item).toMatchObject({
      qm_monitor_user: supervisor?.loginId,
      qm_monitor_mode: monitoring?.mode,
      qm_monitored_item_id: agent.items[0]?.id,
    });
  });
});

describe('somebody who waits too long', () => {
  it('may ask to be called back, keeps the place in line, and is connected later', () => {
    const world = centreAt({ scenario: 'lunch-surge' }, 12 * HOUR);
    const caller = watchUntil(
      world,
      () =>
        world.services
          .flatMap(({ line }) => line)
          .find(({ phase, callbackAttempts }) => phase === 'callback' && callbackAttempts === 0),
      5_000,
    );
    const waitedSinceMs = caller.queuedAtMs;
    expect(caller.service.callbacksWaiting).toBeGreaterThan(0);
    watchUntil(
      world,
      () => (['talking', 'wrap_up', 'over'].includes(caller.phase) ? true : undefined),
      5_000,
    );
    expect(caller.queuedAtMs).toBe(waitedSinceMs);
    const { attempted, failed, answered } = caller.service.callbacks;
    expect(attempted).toBeGreaterThanOrEqual(failed + answered);
  });
});

describe('an agent', () => {
  it('who promised to call again has it in the calendar, due at first and then done or overdue', () => {
    const world = centreAt({}, 9 * HOUR);
    const agent = watchUntil(world, () =>
      world.agents.find(({ calendar }) => calendar.some(({ dueMs }) => dueMs < world.nowMs)),
    );
    const overdue = agent.calendar.find(({ dueMs }) => dueMs < world.nowMs);
    watchUntil(world, () => (agent.calendar.every((entry) => entry !== overdue) ? true : undefined));
  });

  it('has breaks that count as break time, and other pauses that do not', () => {
    const world = centreAt({}, 9 * HOUR);
    const breakMsWhile = (reason: string): readonly [number, number] => {
      const agent = watchUntil(world, () =>
        world.agents.find(
          (one) =>
            one.reason?.name === reason && one.items.length === 0 && world.nowMs - one.stateSinceMs < MINUTE,
        ),
      );
      const beforeMs = timeAt(agent, 'breakMs', world.nowMs);
      world.advance(world.nowMs + 3 * MINUTE);
      return [beforeMs, timeAt(agent, 'breakMs', world.nowMs)];
    };
    const [beforeLunchMs, inLunchMs] = breakMsWhile('Lunch');
    expect(inLunchMs).toBe(beforeLunchMs + 3 * MINUTE);
    const [beforeCoachingMs, inCoachingMs] = breakMsWhile('Coaching');
    expect(inCoachingMs).toBe(beforeCoachingMs);
  });

  it('gives every handled call a disposition of its service', () => {
    const { services } = centreAt({ scenario: 'calm-morning' }, 14 * HOUR);
    for (const { dispositions, profile, inbound, outbound } of services) {
      const known = profile.dispositions.map(({ name }) => name);
      expect([...dispositions.keys()].filter((name) => !known.includes(name))).toEqual([]);
      const given = [...dispositions]
        .filter(([name]) => profile.dispositions.some((one) => one.name === name && one.agentCanSelect))
        .reduce((sum, [, count]) => sum + count, 0);
      const wrappedUp =
        profile.email === undefined
          ? inbound.counters.wrappedUp + outbound.counters.wrappedUp
          : inbound.counters.handled;
      expect([profile.name, given]).toEqual([profile.name, wrappedUp]);
    }
  });
});
