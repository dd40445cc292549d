import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentStatistics } from '../../../../src-main/simulator/statistics/agent/agent-statistics';
import { serviceStatistics } from '../../../../src-main/simulator/statistics/service/service-statistics';
import { toWire } from '../../../../src-main/simulator/statistics/to-wire';
import type { Agent } from '../../../../src-main/simulator/world/agents/agent';
import type { Service } from '../../../../src-main/simulator/world/services/service';
import type { World } from '../../../../src-main/simulator/world/world';
import { anyCentre, anyInstant, centreAt, centreAtDawn } from '../any-centre';

/** A statistic of services as a client reads it: NaN where there is no value. */
function serviceValue(services: readonly Service[], nowMs: number, name: string): number {
  const statistic = serviceStatistics.get(name);
  if (statistic === undefined) throw new RangeError(name);
  return number(toWire(statistic.of({ services, nowMs }, []), statistic.unit, 'fraction'));
}

function agentText(agent: Agent, nowMs: number, name: string): string {
  const statistic = agentStatistics.get(name);
  if (statistic === undefined) throw new RangeError(name);
  return toWire(statistic.of({ agent, nowMs }, []), statistic.unit, 'fraction');
}

const number = (text: string) => (text === '' ? NaN : Number(text));

/** Every service alone, and all together. */
function scopesOf({ services }: World): (readonly Service[])[] {
  return [...services.map((service) => [service]), services];
}

function inAnyCentre(check: (value: (name: string) => number) => void, numRuns = 25): void {
  fc.assert(
    fc.property(anyCentre, anyInstant, (choice, atMs) => {
      const world = centreAt(choice, atMs);
      for (const services of scopesOf(world)) check((name) => serviceValue(services, world.nowMs, name));
    }),
    { numRuns },
  );
}

describe('what a client is told of services, one by one and in total', () => {
  it('has everything received in exactly one place', () => {
    inAnyCentre((value) => {
      const places = [
        'in_calls_in_ivr',
        'in_calls_waiting',
        'in_callbacks_waiting',
        'in_calls_ringing',
        'in_calls_active_on_agents',
        'in_calls_self_serviced_per_day',
        'in_calls_abandoned_in_ivr_per_day',
        'in_calls_dropped_in_ivr_per_day',
        'in_calls_abandoned_in_queue_per_day',
        'in_calls_short_abandoned_in_queue_per_day',
        'in_calls_dropped_in_queue_per_day',
        'in_calls_abandoned_ringing_per_day',
        'in_calls_dropped_ringing_per_day',
        'in_callbacks_cancelled_per_day',
        'in_emails_joined_existing_queue',
        'in_calls_handled_per_day',
      ];
      const found = places.reduce((sum, place) => sum + value(place), 0);
      expect(found).toBe(value('in_calls_received_per_day'));
    });
  });

  it('has in progress what is in the menu, in the queue, ringing or with an agent', () => {
    inAnyCentre((value) => {
      expect(value('in_calls_in_progress')).toBe(
        value('in_calls_in_ivr') +
          value('in_calls_waiting') +
          value('in_calls_ringing') +
          value('in_calls_active_on_agents'),
      );
    });
  });

  it('has shares between nothing and all', () => {
    const shares = [...serviceStatistics].filter(([, { unit }]) => unit === 'share').map(([name]) => name);
    expect(shares.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(anyCentre, fc.integer({ min: 5 * 3_600_000, max: 60 * 3_600_000 }), (choice, atMs) => {
        const world = centreAt(choice, atMs);
        for (const services of scopesOf(world)) {
          for (const name of shares) {
            const share = serviceValue(services, world.nowMs, name);
            expect([name, Number.isNaN(share) || (share >= 0 && share <= 1)]).toEqual([name, true]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has averages that go with their counts and totals', () => {
    inAnyCentre((value) => {
      for (const direction of ['in', 'out']) {
        const total = value(`${direction}_calls_duration_total_per_day`);
        const average = value(`${direction}_calls_duration_average_per_day`);
        const handled =
          value(`${direction}_calls_handled_per_day`) - (direction === 'out' ? sentBy(value) : 0);
        if (handled === 0) expect(average).toBeNaN();
        // Both are cut to whole seconds.
        else expect(Math.abs(total - average * handled)).toBeLessThanOrEqual(handled + 1);
      }
    });
  });

  it.each([
    ['in_calls_abandoned_percent_per_day', 'in_calls_abandoned_total_per_day', 'in_calls_received_per_day'],
    ['in_calls_handled_percent_per_day', 'in_calls_handled_per_day', 'in_calls_received_per_day'],
    [
      'in_calls_abandoned_in_queue_ratio_per_day',
      'in_calls_abandoned_in_queue_per_day',
      'in_calls_queued_per_day',
    ],
    [
      'in_calls_short_abandoned_in_queue_ratio_per_day',
      'in_calls_short_abandoned_in_queue_per_day',
      'in_calls_queued_per_day',
    ],
    ['out_calls_answered_ratio_per_day', 'out_calls_answered_per_day', 'out_calls_placed_per_day'],
    ['out_calls_unattended_ratio_per_day', 'out_calls_unattended_per_day', 'out_calls_answered_per_day'],
    ['out_calls_abandoned_ratio_per_day', 'out_calls_abandoned_per_day', 'out_calls_answered_per_day'],
    [
      'out_calls_abandoned_in_ivr_ratio_per_day',
      'out_calls_abandoned_in_ivr_per_day',
      'out_calls_answered_per_day',
    ],
    [
      'out_calls_abandoned_in_queue_ratio_per_day',
      'out_calls_abandoned_in_queue_per_day',
      'out_calls_queued_per_day',
    ],
    ['records_attempted_ratio_per_day', 'records_attempted_per_day', 'records_total'],
    ['records_completed_ratio_per_day', 'records_completed_per_day', 'records_total'],
    ['records_completed_ratio', 'records_completed', 'records_total'],
  ])('has %s that is %s of %s', (share, part, whole) => {
    inAnyCentre((value) => {
      if (value(whole) === 0) expect(value(share)).toBeNaN();
      else expect(value(share)).toBeCloseTo(value(part) / value(whole), 3);
    }, 12);
  });

  it.each([
    [
      'in_calls_abandoned_total_per_day',
      [
        'in_calls_abandoned_in_ivr_per_day',
        'in_calls_abandoned_in_queue_per_day',
        'in_calls_short_abandoned_in_queue_per_day',
        'in_calls_abandoned_ringing_per_day',
      ],
    ],
    [
      'out_calls_abandoned_per_day',
      [
        'out_calls_abandoned_in_ivr_per_day',
        'out_calls_abandoned_in_queue_per_day',
        'out_calls_abandoned_ringing_per_day',
      ],
    ],
  ])('has %s that is all its stages together', (total, stages) => {
    inAnyCentre((value) => {
      expect(value(total)).toBe(stages.reduce((sum, stage) => sum + value(stage), 0));
    }, 12);
  });

  it('has every call ended by somebody', () => {
    inAnyCentre((value) => {
      expect(value('in_calls_handled_per_day')).toBe(
        value('in_calls_disconnected_talking_per_day') +
          value('in_calls_dropped_talking_per_day') +
          value('in_calls_transferred_per_day') +
          value('in_email_processed_replied_per_day') +
          value('in_email_processed_noreply_per_day'),
      );
    });
  });
});

/** Emails written without being asked count as outbound handled, but have no length: told apart by having no call. */
function sentBy(value: (name: string) => number): number {
  const ended = ['disconnected_talking', 'dropped_talking', 'transferred'];
  const calls = ended.reduce((sum, end) => sum + value(`out_calls_${end}_per_day`), 0);
  return value('out_calls_handled_per_day') - calls;
}

describe('the counters of a day', () => {
  it('never fall from one instant to a later one', () => {
    const counters = [...serviceStatistics]
      .filter(([name, { unit }]) => unit === 'count' && name.endsWith('_per_day'))
      .map(([name]) => name);
    fc.assert(
      fc.property(anyCentre, anyInstant, anyInstant, (choice, one, other) => {
        const world = centreAtDawn(choice);
        world.advance(Math.min(one, other));
        const before = scopesOf(world).map((services) =>
          counters.map((name) => serviceValue(services, world.nowMs, name)),
        );
        world.advance(Math.max(one, other));
        for (const [place, services] of scopesOf(world).entries()) {
          for (const [index, name] of counters.entries()) {
            const after = serviceValue(services, world.nowMs, name);
            expect([name, after >= (before[place]?.[index] ?? Infinity)]).toEqual([name, true]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('what a client is told of agents', () => {
  it('has everybody who is logged in in exactly one state', () => {
    fc.assert(
      fc.property(anyCentre, anyInstant, (choice, atMs) => {
        const world = centreAt(choice, atMs);
        const states = world.agents.map((agent) => agentText(agent, world.nowMs, 'acd_state'));
        const logged = world.agents.filter(
          (agent) => agentText(agent, world.nowMs, 'is_logged') === '1',
        ).length;
        const known = ['ready', 'not_ready', 'busy', 'after_call_work'];
        expect(known.reduce((sum, state) => sum + states.filter((one) => one === state).length, 0)).toBe(
          logged,
        );
        const skilled = world.services.flatMap(({ agents }) => agents);
        expect(new Set(skilled).size).toBe(world.agents.length);
        expect(serviceValue(world.services, world.nowMs, 'agents_logged')).toBe(logged);
      }),
      { numRuns: 25 },
    );
  });

  it('has times in states that make up the time logged in, but for pauses that are no breaks', () => {
    fc.assert(
      fc.property(anyCentre, anyInstant, (choice, atMs) => {
        const { agents, nowMs } = centreAt(choice, atMs);
        for (const agent of agents) {
          const seconds = (name: string) => number(agentText(agent, nowMs, name));
          const known =
            seconds('agent_total_ready_time') +
            seconds('agent_total_busy_time') +
            seconds('agent_total_ACW_time') +
            seconds('agent_total_break_time');
          expect(known).toBeLessThanOrEqual(seconds('login_time') + 1);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('adds up to what is told of the services', () => {
    const both = [
      'in_calls_handled_per_day',
      'in_calls_rejected_per_day',
      'in_calls_transferred_per_day',
      'in_calls_dropped_talking_per_day',
      'in_email_processed_replied_per_day',
      'in_email_processed_noreply_per_day',
      'out_calls_handled_per_day',
      'out_calls_rejected_per_day',
      'in_callbacks_attempted_per_day',
      'records_accepted_per_day',
      'records_skipped_per_day',
    ];
    fc.assert(
      fc.property(anyCentre, anyInstant, (choice, atMs) => {
        const { agents, services, nowMs } = centreAt(choice, atMs);
        for (const name of both) {
          const ofAgents = agents.reduce((sum, agent) => sum + number(agentText(agent, nowMs, name)), 0);
          expect([name, ofAgents]).toEqual([name, serviceValue(services, nowMs, name)]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
