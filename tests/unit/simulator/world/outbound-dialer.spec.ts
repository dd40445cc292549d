import { describe, expect, it } from 'vitest';
import { timeAt } from '../../../../src-main/simulator/world/agents/time-in-state';
import { CallRate } from '../../../../src-main/simulator/world/outbound/call-rate';
import * as progress from '../../../../src-main/simulator/world/outbound/campaign-progress';
import type { CampaignMode } from '../../../../src-main/simulator/world/outbound/campaign-profile';
import * as records from '../../../../src-main/simulator/world/outbound/campaign-records';
import { campaignState } from '../../../../src-main/simulator/world/outbound/campaign-state';
import { linesToDial } from '../../../../src-main/simulator/world/outbound/lines-to-dial';
import { HOUR, MINUTE } from '../../../../src-main/simulator/world/time/day';
import type { CampaignBrief, CampaignWorld } from './campaign-centre';
import { campaignWorld, disposition } from './campaign-centre';

const ALL_ANSWERED = { noAnswer: 0, busy: 0, answeringMachine: 0, invalidNumber: 0 };
const ANSWER_MS = {
  voice: [1_500, 6_000],
  chat: [1_500, 5_000],
  email: [1_000, 4_000],
  preview: [500, 1_500],
} as const;

/** The part of the time from 9 to 17 hours that agents were busy or in after-call work. */
function occupancy({ world }: CampaignWorld): number {
  const busyMs = world.agents.reduce(
    (sum, agent) =>
      sum + timeAt(agent, 'busyMs', world.nowMs) + timeAt(agent, 'afterCallWorkMs', world.nowMs),
    0,
  );
  return busyMs / world.agents.length / (8 * HOUR);
}

function day(mode: CampaignMode, agents: number, seed: number): CampaignWorld {
  return campaignWorld({ seed, agents, campaign: { mode }, lists: [{ records: 20_000 }] }, 17 * HOUR);
}

describe('a dialer', () => {
  it.each([12, 30])('keeps %d agents busier when it dials ahead than with one line each', (agents) => {
    for (const seed of [1, 2, 3]) {
      const predictive = day('predictive', agents, seed);
      const progressive = day('progressive', agents, seed);
      expect(occupancy(predictive)).toBeGreaterThan(occupancy(progressive) + 0.04);
      expect(occupancy(predictive)).toBeLessThan(0.97);
      expect(occupancy(progressive)).toBeGreaterThan(0.5);
    }
  });

  it('leaves about three in a hundred customers unattended when it dials ahead, and none otherwise', () => {
    for (const seed of [1, 2, 3]) {
      const predictive = day('predictive', 12, seed).service;
      expect(predictive.dials.unattended / predictive.dials.answered).toBeGreaterThan(0.005);
      expect(predictive.dials.unattended / predictive.dials.answered).toBeLessThan(0.05);
      const progressive = day('progressive', 12, seed).service;
      expect(progressive.dials.unattended).toBe(0);
      expect(progressive.outbound.counters.abandonedInQueue).toBe(0);
    }
  });

  it('never dials more lines than there are agents, when it dials one for each', () => {
    const { world, service } = day('progressive', 5, 1);
    for (let look = 0; look < 2_000; look++) {
      world.advance(world.nowMs + 1_000);
      const { waiting, ringing, active } = service.outbound;
      expect(service.dialing + waiting + ringing + active).toBeLessThanOrEqual(5);
    }
    expect(service.dials.placed).toBeGreaterThan(500);
  });

  it('dials nobody when nobody is there', () => {
    const { world, service, campaign } = campaignWorld({ agents: 0, absent: 3 }, 12 * HOUR);
    expect(service.dials.placed).toBe(0);
    expect(campaignState(campaign, service, world.nowMs)).toEqual({ state: 'paused', reason: 'no_agents' });
    expect(progress.forecastSeconds(campaign, 0)).toBeUndefined();
    expect(progress.averageSuccessShare(campaign)).toBeUndefined();
  });

  it('dials ahead for those who will soon be free, but not for those who then leave', () => {
    const { world, service, campaign } = campaignWorld(
      {
        agents: 10,
        campaign: { outcomeShares: ALL_ANSWERED },
        service: { wrapUp: { meanSeconds: 1, spread: 0 }, talk: { meanSeconds: 90, spread: 0 } },
      },
      9 * HOUR,
    );
    const finishing = () => world.agents.filter(({ state }) => state === 'after_call_work');
    while (finishing().length === 0 || service.freeAgents.size > 0) world.advance(world.nowMs + 500);
    const lines = linesToDial(service, campaign) + service.dialing;
    expect(lines).toBeGreaterThan(0);
    for (const agent of finishing()) agent.intent = { to: 'logged_out' };
    expect(linesToDial(service, campaign) + service.dialing).toBeLessThan(lines);
  });

  it('connects a customer who answers to an agent at once', () => {
    const { service } = day('progressive', 5, 4);
    const { counters } = service.outbound;
    expect(counters.queued).toBe(service.dials.answered);
    expect(counters.routed).toBe(counters.queued);
    expect(counters.answeredWaitMs / counters.answered).toBeGreaterThan(300);
    expect(counters.answeredWaitMs / counters.answered).toBeLessThan(900);
    expect(counters.answeredInTime).toBe(counters.answered);
  });
});

describe('the compliance rule', () => {
  const brief = (dialer: readonly [number, number], complianceSeconds: number): CampaignBrief => ({
    campaign: { mode: 'progressive', complianceSeconds },
    service: { patienceSeconds: Infinity },
    habits: { answerMs: { ...ANSWER_MS, dialer } },
  });

  it('lets nobody go unattended who reaches an agent in time', () => {
    const { service } = campaignWorld(brief([2_500, 2_990], 3), 19 * HOUR);
    expect(service.dials.answered).toBeGreaterThan(100);
    expect(service.dials.unattended).toBe(0);
  });

  it('counts everybody as unattended who reaches one too late', () => {
    const { world, service } = campaignWorld(brief([3_010, 3_500], 3), 19 * HOUR);
    expect(service.dials.unattended).toBeGreaterThan(100);
    world.advance(20 * HOUR + HOUR);
    expect(service.dials.unattended).toBe(service.dials.answered);
    expect(service.outbound.counters.handled).toBe(service.dials.answered);
  });

  it('has the system release who still waits some seconds later, and calls him again', () => {
    const { world, service, campaign } = campaignWorld(
      {
        agents: 1,
        campaign: { outcomeShares: ALL_ANSWERED, linesPerAgent: 12, attemptsAtMost: 50 },
        service: {
          patienceSeconds: Infinity,
          talk: { meanSeconds: 600, spread: 0 },
          dispositions: [disposition('Done')],
        },
      },
      9 * HOUR + MINUTE,
    );
    const { counters } = service.outbound;
    expect(counters.droppedInQueue).toBeGreaterThan(2);
    expect(counters.droppedInQueue).toBe(service.dials.unattended);
    expect(service.outbound.waiting).toBe(0);
    expect(records.recordBreakdown(campaign).waiting).toBe(counters.droppedInQueue);
    expect(records.recordsCompleted(campaign)).toBe(0);
    world.advance(19 * HOUR);
    const unattended = Math.max(...(campaign.lists[0]?.attempts ?? []));
    expect(unattended).toBeGreaterThan(1);
  });

  it('makes a dialer shyer', () => {
    const { campaign } = campaignWorld(brief([3_010, 3_500], 3), 10 * HOUR);
    expect(campaign.boldness).toBe(0);
    expect(campaignWorld(brief([100, 200], 3), 19 * HOUR).campaign.boldness).toBeGreaterThan(0.7);
  });
});

describe('a dialer with a voice menu', () => {
  const brief: CampaignBrief = {
    agents: 10,
    campaign: {
      mode: 'progressive',
      outcomeShares: ALL_ANSWERED,
      ivr: {
        callShare: 0.5,
        spell: { meanSeconds: 10, spread: 0.2 },
        selfServiceShare: 0.4,
        abandonShare: 0.2,
      },
    },
    lists: [{ records: 20_000 }],
    service: { dispositions: [disposition('Done')] },
  };

  it('sends the share given through it, and the rest of those to an agent', () => {
    const { service } = campaignWorld(brief, 17 * HOUR);
    const { selfServiced, abandonedInIvr, received, queued } = service.outbound.counters;
    expect(selfServiced / received).toBeCloseTo(0.2, 1);
    expect(abandonedInIvr / received).toBeCloseTo(0.1, 1);
    expect(queued + selfServiced + abandonedInIvr + service.outbound.inIvr).toBe(received);
    // The compliance time begins when the menu is over.
    expect(service.dials.unattended / queued).toBeLessThan(0.02);
  });

  it('is done with who helped himself, and tries those again who hung up', () => {
    const { service, campaign } = campaignWorld(brief, 9 * HOUR + 25 * MINUTE);
    const { selfServiced, abandonedInIvr, wrappedUp, ...others } = service.outbound.counters;
    const lost = others.abandonedInQueue + others.abandonedRinging + others.droppedInQueue;
    expect(selfServiced).toBeGreaterThan(5);
    expect(abandonedInIvr).toBeGreaterThan(3);
    expect(records.recordsCompleted(campaign)).toBe(selfServiced + wrappedUp);
    expect(records.recordBreakdown(campaign).waiting).toBe(abandonedInIvr + lost);
  });
});

describe('the progress of a campaign', () => {
  it('has the rate of the last five minutes', () => {
    const rate = new CallRate();
    for (let atMs = HOUR; atMs < HOUR + 10 * MINUTE; atMs += 6_000) rate.count(atMs);
    expect(rate.perMinute(HOUR + 10 * MINUTE - 1)).toBe(10);
    expect(rate.perMinute(HOUR + 12 * MINUTE + 1)).toBeCloseTo(6, 0);
    expect(rate.perMinute(HOUR + 16 * MINUTE)).toBe(0);
    expect(new CallRate().perMinute(HOUR)).toBe(0);
  });

  it('rates what was really dialled', () => {
    const { world, service, campaign } = day('predictive', 20, 5);
    const before = service.dials.placed;
    world.advance(world.nowMs + 5 * MINUTE);
    const placed = service.dials.placed - before;
    expect(placed).toBeGreaterThan(30);
    expect(progress.callRatePerMinute(campaign, world.nowMs)).toBeCloseTo(placed / 5, 0);
    world.advance(20 * HOUR + 10 * MINUTE);
    expect(progress.callRatePerMinute(campaign, world.nowMs)).toBe(0);
  });

  it('forecasts how much dialling is left', () => {
    const { world, service, campaign } = campaignWorld(
      { agents: 20, lists: [{ records: 2_000 }], campaign: { retryMinutes: [5, 15] } },
      10 * HOUR,
    );
    const forecastMs = (progress.forecastSeconds(campaign, service.dials.placed) ?? 0) * 1000;
    const atMs = world.nowMs;
    while (records.recordsRemaining(campaign) > 20) world.advance(world.nowMs + MINUTE);
    expect(forecastMs / (world.nowMs - atMs)).toBeGreaterThan(0.6);
    expect(forecastMs / (world.nowMs - atMs)).toBeLessThan(1.6);
    world.advance(19 * HOUR);
    expect(progress.forecastSeconds(campaign, service.dials.placed)).toBe(0);
  });

  it('has the share of the attempts that were a success', () => {
    const { campaign, service } = day('predictive', 12, 6);
    const successes = service.dispositions.get('Sale') ?? 0;
    expect(progress.averageSuccessShare(campaign)).toBeCloseTo(
      successes / (service.dials.failed + service.dials.answered),
      5,
    );
    expect(records.recordsSuccesses(campaign)).toBe(successes);
  });
});
