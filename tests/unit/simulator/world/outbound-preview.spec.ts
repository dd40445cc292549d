import { describe, expect, it } from 'vitest';
import type { Agent } from '../../../../src-main/simulator/world/agents/agent';
import type { Interaction } from '../../../../src-main/simulator/world/interactions/interaction';
import {
  assignedCompleted,
  assignedRemaining,
  assignedTotal,
} from '../../../../src-main/simulator/world/outbound/assigned-records';
import { customerOf } from '../../../../src-main/simulator/world/outbound/dialled-record';
import * as records from '../../../../src-main/simulator/world/outbound/campaign-records';
import { steadyArrivals } from '../../../../src-main/simulator/world/services/arrivals';
import { HOUR, MINUTE } from '../../../../src-main/simulator/world/time/day';
import type { World } from '../../../../src-main/simulator/world/world';
import type { CampaignBrief } from './campaign-centre';
import { campaignWorld } from './campaign-centre';

const ALL_ANSWERED = { noAnswer: 0, busy: 0, answeringMachine: 0, invalidNumber: 0 };

function preview(brief: CampaignBrief, atMs: number) {
  return campaignWorld({ ...brief, campaign: { mode: 'preview', ...brief.campaign } }, atMs);
}

/** Looks at the world every two seconds. */
function watch(
  world: World,
  untilMs: number,
  look: (agent: Agent, item: Interaction | undefined) => void,
): void {
  while (world.nowMs < untilMs) {
    world.advance(world.nowMs + 2_000);
    for (const agent of world.agents) look(agent, agent.items[0]);
  }
}

describe('an agent of a preview campaign', () => {
  it('looks at a record, calls or skips it, speaks, and finishes', () => {
    const { world } = preview({ agents: 3 }, 9 * HOUR);
    const phasesOf = new Map<Interaction, string[]>();
    watch(world, 12 * HOUR, (agent, item) => {
      if (item === undefined) {
        expect(agent.state).toBe('ready');
        return;
      }
      expect(item.direction).toBe('outbound');
      expect(item.record && customerOf(item.record)).toBe(item.customer);
      expect(agent.state).toBe(item.phase === 'wrap_up' ? 'after_call_work' : 'busy');
      const phases = phasesOf.get(item) ?? [];
      phasesOf.set(item, phases);
      if (phases.at(-1) !== item.phase) phases.push(item.phase);
    });
    const courses = new Set([...phasesOf.values()].map((phases) => phases.join(' ')));
    expect(courses).toContain('previewing');
    expect(courses).toContain('previewing dialing talking wrap_up');
    expect(courses).toContain('previewing dialing wrap_up');
    for (const course of courses) expect(course).not.toContain('ringing');
  });

  it('accepts and skips in the share given, for himself and for the campaign', () => {
    const { world, campaign, service } = preview({ campaign: { skipShare: 0.25 } }, 19 * HOUR);
    const { accepted, skipped } = campaign.counters;
    expect(skipped / (accepted + skipped)).toBeGreaterThan(0.2);
    expect(skipped / (accepted + skipped)).toBeLessThan(0.3);
    expect(accepted).toBe(service.dials.placed);
    const sum = (of: (agent: Agent) => number) => world.agents.reduce((all, agent) => all + of(agent), 0);
    expect(sum(({ counters }) => counters.recordsAccepted)).toBe(accepted);
    expect(sum(({ counters }) => counters.recordsSkipped)).toBe(skipped);
  });

  it('is ready for some seconds after a skip, and gets the skipped record again later', () => {
    const { world, campaign, service } = preview(
      { agents: 1, lists: [{ records: 5 }], campaign: { skipShare: 1 } },
      9 * HOUR,
    );
    let readySeconds = 0;
    watch(world, 9 * HOUR + 25 * MINUTE, ({ state }) => {
      if (state === 'ready' && campaign.counters.skipped < 5) readySeconds += 2;
    });
    expect(campaign.counters).toMatchObject({ skipped: 5, accepted: 0 });
    expect(readySeconds).toBeGreaterThan(10);
    expect(readySeconds).toBeLessThan(60);
    expect(records.recordBreakdown(campaign).waiting).toBe(5);
    world.advance(14 * HOUR);
    expect(campaign.counters.skipped).toBeGreaterThan(15);
    expect(service.dials.placed).toBe(0);
    expect(records.recordsRemaining(campaign)).toBe(5);
  });

  it('gets his own records first, and nobody else gets them', () => {
    const { world, campaign } = preview(
      { agents: 4, absent: 2, lists: [{ records: 400, assignedShare: 0.2 }] },
      9 * HOUR,
    );
    const [list] = campaign.lists;
    if (list === undefined) throw new Error('no list');
    const shared = new Map<Agent, number>();
    watch(world, 19 * HOUR, (agent, item) => {
      const { record } = item ?? {};
      if (record === undefined) return;
      const owner = list.personalOf.get(record.index)?.agent;
      expect([undefined, agent]).toContain(owner);
      if (owner === undefined && !shared.has(agent)) {
        shared.set(agent, list.personal.get(agent)?.tally.ready ?? 0);
      }
    });
    // When an agent came to the records for everybody, no own one was ready.
    expect([...shared.values()]).toEqual([0, 0, 0, 0]);
    expect(assignedTotal(campaign)).toBe(list.toAssign.length);
    for (const agent of world.agents.slice(0, 4)) {
      expect(assignedTotal(campaign, agent)).toBeGreaterThan(10);
      expect(assignedCompleted(campaign, agent)).toBeGreaterThan(5);
    }
    for (const agent of world.agents.slice(4)) expect(assignedTotal(campaign, agent)).toBe(0);
    expect(assignedCompleted(campaign) + assignedRemaining(campaign)).toBe(assignedTotal(campaign));
  });

  it('leaves a record to the next one when his shift is over while he looks at it', () => {
    const { world, campaign, service } = preview({ agents: 1, campaign: { skipShare: 0 } }, 9 * HOUR);
    world.advance(9 * HOUR + 500);
    const [agent] = world.agents;
    const [item] = agent?.items ?? [];
    if (agent === undefined || item?.record === undefined) throw new Error('no preview');
    expect(item.phase).toBe('previewing');
    agent.intent = { to: 'logged_out' };
    world.advance(9 * HOUR + 5 * MINUTE);
    expect(agent.state).toBe('');
    expect(service.dials.placed).toBe(0);
    expect(campaign.counters).toMatchObject({ accepted: 0, skipped: 0 });
    expect(records.recordBreakdown(campaign)).toMatchObject({ inProgress: 0, waiting: 0 });
    // On the next day he is back, and the record is the first again.
    world.advance(33 * HOUR + 10_000);
    expect(agent.items[0]?.record?.index).toBe(item.record.index);
  });

  it('takes waiting customers before a record', () => {
    const { world } = preview(
      { agents: 4, inbound: steadyArrivals(1 / MINUTE), campaign: { outcomeShares: ALL_ANSWERED } },
      9 * HOUR,
    );
    const inbound = world.services[1];
    let looked = 0;
    watch(world, 13 * HOUR, (_agent, item) => {
      if (item?.phase !== 'previewing' || item.arrivedAtMs < world.nowMs - 2_000) return;
      looked++;
      // Who waits now must have come after the preview began.
      for (const { queuedAtMs } of inbound?.line ?? []) expect(queuedAtMs).toBeGreaterThan(item.arrivedAtMs);
    });
    expect(looked).toBeGreaterThan(10);
    expect(inbound?.inbound.counters.handled).toBeGreaterThan(100);
  });

  it('is woken when a record is due again', () => {
    const { world, service } = preview(
      {
        agents: 1,
        lists: [{ records: 1 }],
        campaign: { skipShare: 0, outcomeShares: { ...ALL_ANSWERED, busy: 1 } },
      },
      9 * HOUR + 29 * MINUTE,
    );
    expect(service.dials.placed).toBe(1);
    world.advance(10 * HOUR + 2 * MINUTE);
    expect(service.dials.placed).toBe(2);
  });

  it('counts what he says as any other conversation', () => {
    const { world, service } = preview({ agents: 5 }, 19 * HOUR);
    const { counters } = service.outbound;
    const sum = (of: (agent: Agent) => number) => world.agents.reduce((all, agent) => all + of(agent), 0);
    expect(counters.handled).toBeGreaterThan(50);
    expect(sum((agent) => agent.counters.outbound.handled)).toBe(counters.handled);
    expect(sum((agent) => agent.counters.outbound.wrappedUp)).toBe(counters.wrappedUp);
    expect(sum((agent) => agent.counters.inbound.handled)).toBe(0);
    expect(counters.answered).toBe(counters.handled + service.outbound.active);
    expect(service.dials.unattended).toBe(0);
    const given = [...service.dispositions.values()].reduce((all, count) => all + count, 0);
    expect(given).toBe(counters.wrappedUp + service.dials.failed);
  });
});
