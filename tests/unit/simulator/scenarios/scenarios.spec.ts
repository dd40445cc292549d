import { describe, expect, it } from 'vitest';
import { planCentre } from '../../../../src-main/simulator/planning/plan-centre';
import { findScenario, SCENARIO_NAMES } from '../../../../src-main/simulator/scenarios/find-scenario';
import { serviceLevel } from '../../../../src-main/simulator/statistics/service/service-quality';
import { startOfWorld } from '../../../../src-main/simulator/start-of-world';
import type { World } from '../../../../src-main/simulator/world/world';
import { DAY } from '../../../../src-main/simulator/world/time/day';
import { centreAt } from '../any-centre';

/** A scenario at a clock time, in three centres: what it is about must show in each of them. */
function each(scenario: string, clockTime: string): World[] {
  return [1, 2, 3].map((seed) =>
    centreAt({ seed, scenario, agents: 80, services: 9 }, startOfWorld(clockTime)),
  );
}

const countIn = (world: World, state: string, reason?: string) =>
  world.agents.filter(
    (agent) => agent.state === state && (reason === undefined || agent.reason?.name === reason),
  ).length;
const voiceLevel = ({ services, nowMs }: World) =>
  serviceLevel({ services: services.filter(({ profile }) => profile.kind === 'voice'), nowMs }) ?? NaN;
const waiting = ({ services }: World) =>
  services.filter(({ email }) => email === undefined).reduce((sum, { inbound }) => sum + inbound.waiting, 0);

describe('the scenarios', () => {
  it('are those the simulator promises, and say what they are about', () => {
    expect(SCENARIO_NAMES).toEqual([
      'ordinary-day',
      'calm-morning',
      'lunch-surge',
      'agent-walkout',
      'system-outage',
      'campaign-day',
      'email-backlog',
      'empty-centre',
      'night',
    ]);
    for (const name of SCENARIO_NAMES) {
      const scenario = findScenario(name);
      expect(scenario?.name).toBe(name);
      expect(scenario?.about).toMatch(/^[A-Z].*\.$/);
    }
    expect(findScenario('doomsday')).toBeUndefined();
  });

  it('plan the same centre again for the same seed', () => {
    const scenario = findScenario('night');
    if (scenario === undefined) throw new RangeError('night');
    const plan = () =>
      JSON.stringify(planCentre({ seed: 3, agents: 30, services: 9, supervisors: 3, scenario }));
    expect(plan()).toBe(plan());
  });
});

describe('an ordinary day', () => {
  it('has trouble in one or two services, and the others well', () => {
    for (const world of each('ordinary-day', '11:30')) {
      const level = (names: readonly string[], isIn: boolean) =>
        serviceLevel({
          services: world.services.filter(
            ({ profile }) => profile.kind === 'voice' && names.includes(profile.name) === isIn,
          ),
          nowMs: world.nowMs,
        }) ?? NaN;
      const strained = ['Billing', 'Technical support'];
      expect(level(strained, true)).toBeLessThan(0.8);
      expect(level(strained, true)).toBeGreaterThan(0.35);
      expect(level(strained, false)).toBeGreaterThan(0.8);
    }
  });
});

describe('a calm morning', () => {
  it('keeps what it promised', () => {
    for (const world of each('calm-morning', '10:30')) expect(voiceLevel(world)).toBeGreaterThan(0.88);
  });
});

describe('the lunch surge', () => {
  it('finds lines that were short before', () => {
    for (const world of each('lunch-surge', '11:40')) {
      const [levelBefore, waitingBefore] = [voiceLevel(world), waiting(world)];
      world.advance(startOfWorld('12:50'));
      expect(waiting(world)).toBeGreaterThan(waitingBefore + 5);
      expect(voiceLevel(world)).toBeLessThan(levelBefore - 0.08);
      expect(world.messages.some(({ isUrgent, content }) => isUrgent && content.includes('lunch'))).toBe(
        true,
      );
    }
  });
});

describe('the agent walkout', () => {
  it('takes nearly half of those at work, and gives them back', () => {
    for (const world of each('agent-walkout', '10:29')) {
      const working = world.agents.length - countIn(world, '') - countIn(world, 'not_ready');
      world.advance(startOfWorld('10:45'));
      const gone = countIn(world, 'not_ready', 'Unscheduled break');
      expect(gone / working).toBeGreaterThan(0.25);
      expect(gone / working).toBeLessThan(0.65);
      world.advance(startOfWorld('11:45'));
      expect(countIn(world, 'not_ready', 'Unscheduled break')).toBe(0);
    }
  });
});

describe('the system outage', () => {
  it('drops all calls, lets nobody in, and is followed by a rush', () => {
    for (const world of each('system-outage', '10:29')) {
      const voice = world.services.filter(({ profile }) => profile.kind === 'voice');
      world.advance(startOfWorld('10:35'));
      const present = voice.map(({ inbound }) => inbound.waiting + inbound.ringing + inbound.active);
      expect(present.every((count) => count === 0)).toBe(true);
      const dropped = voice.reduce((sum, { inbound }) => sum + inbound.counters.droppedInIvr, 0);
      expect(dropped).toBeGreaterThan(10);
      const placed = () => voice.reduce((sum, { dials }) => sum + dials.placed, 0);
      const placedBefore = placed();
      const chats = world.services.filter(({ profile }) => profile.kind === 'chat');
      expect(chats.some(({ inbound }) => inbound.active > 0)).toBe(true);
      world.advance(startOfWorld('10:41'));
      expect(placed()).toBe(placedBefore);
      world.advance(startOfWorld('10:55'));
      expect(voice.some(({ inbound }) => inbound.active > 0)).toBe(true);
      expect(waiting(world)).toBeGreaterThan(3);
    }
  });
});

describe('a campaign day', () => {
  it('calls more customers than call in', () => {
    for (const world of each('campaign-day', '14:00')) {
      const placed = world.services.reduce((sum, { dials }) => sum + dials.placed, 0);
      const received = world.services.reduce((sum, { inbound }) => sum + inbound.counters.received, 0);
      expect(placed).toBeGreaterThan(received);
    }
  });
});

describe('an email backlog', () => {
  it('begins with more emails than the morning can answer', () => {
    for (const world of each('email-backlog', '08:30')) {
      const emails = world.services.filter(({ email }) => email !== undefined);
      expect(emails.reduce((sum, { inbound }) => sum + inbound.waiting, 0)).toBeGreaterThan(100);
    }
  });
});

describe('an empty centre', () => {
  it('has nobody at work and nobody in line', () => {
    for (const world of each('empty-centre', '11:00')) {
      expect(countIn(world, '')).toBe(world.agents.length);
      expect(
        world.services.every(({ inbound, dials }) => inbound.counters.received + dials.placed === 0),
      ).toBe(true);
      expect(world.messages).toEqual([]);
    }
  });
});

describe('the night', () => {
  it('has a few agents, emails that pile up, and figures that go to zero at five', () => {
    for (const world of each('night', '03:00')) {
      const atWork = world.agents.length - countIn(world, '');
      expect(atWork).toBeGreaterThan(3);
      expect(atWork).toBeLessThan(20);
      const emails = world.services.filter(({ email }) => email !== undefined);
      expect(emails.reduce((sum, { inbound }) => sum + inbound.waiting, 0)).toBeGreaterThan(10);
      const received = () => world.services.reduce((sum, { inbound }) => sum + inbound.counters.received, 0);
      expect(received()).toBeGreaterThan(500);
      world.advance(5 * 3_600_000 + DAY);
      expect(received()).toBe(0);
      expect(world.agents.length - countIn(world, '')).toBeGreaterThan(3);
    }
  });
});
