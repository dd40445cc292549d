import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAK } from '../../../../src-main/simulator/world/agents/not-ready-reason';
import type { Interaction } from '../../../../src-main/simulator/world/interactions/interaction';
import {
  assignedCompleted,
  assignedRemaining,
  assignedTotal,
} from '../../../../src-main/simulator/world/outbound/assigned-records';
import { statusOf } from '../../../../src-main/simulator/world/outbound/calling-list';
import * as progress from '../../../../src-main/simulator/world/outbound/campaign-progress';
import * as records from '../../../../src-main/simulator/world/outbound/campaign-records';
import { campaignState } from '../../../../src-main/simulator/world/outbound/campaign-state';
import { RECORD_STATUSES } from '../../../../src-main/simulator/world/outbound/record-status';
import { steadyArrivals } from '../../../../src-main/simulator/world/services/arrivals';
import { DAY, HOUR, MINUTE } from '../../../../src-main/simulator/world/time/day';
import type { CampaignBrief, CampaignWorld } from './campaign-centre';
import { campaignWorld } from './campaign-centre';

/** A centre where everything that can happen to campaign calls does happen. */
const anyBrief: fc.Arbitrary<CampaignBrief> = fc
  .record({
    seed: fc.integer({ min: 0, max: 1e6 }),
    agents: fc.integer({ min: 1, max: 12 }),
    absent: fc.integer({ min: 0, max: 3 }),
    mode: fc.constantFrom('preview' as const, 'progressive' as const, 'predictive' as const),
    isAlwaysOpen: fc.boolean(),
    records: fc.integer({ min: 0, max: 1_500 }),
    outageAtMs: fc.integer({ min: 0, max: DAY - 1 }),
    hasInbound: fc.boolean(),
  })
  .map(({ seed, agents, absent, mode, isAlwaysOpen, records: size, outageAtMs, hasInbound }) => ({
    seed,
    agents,
    absent,
    campaign: {
      mode,
      callingHours: { fromMs: isAlwaysOpen ? 0 : 9 * HOUR, toMs: isAlwaysOpen ? DAY : 20 * HOUR },
      skipShare: 0.2,
      ivr: {
        callShare: 0.3,
        spell: { meanSeconds: 12, spread: 0.4 },
        selfServiceShare: 0.3,
        abandonShare: 0.2,
      },
    },
    lists: [
      {
        records: size,
        dncShare: 0.05,
        assignedShare: 0.3,
        expiringShare: 0.3,
        expiresAfterHours: 40,
        quotaGroups: [
          { name: 'few', share: 0.3, quota: 4 },
          { name: 'many', share: 0.4, quota: 50 },
        ],
      },
      { records: 300, dncShare: 0.1, ratio: 2 },
      { records: 200, isEnabled: false, dncShare: 0.1 },
    ],
    habits: {
      noAnswerShare: 0.08,
      lineFailureShare: 0.05,
      transferShare: hasInbound ? 0.1 : 0,
      pauses: [{ reasons: [BREAK], afterHours: [2, 12], minutes: [20, 200], share: 1 }],
    },
    incidents: [
      { kind: 'outage', fromMs: outageAtMs, forMs: 40 * MINUTE, services: [0] },
      { kind: 'walkout', fromMs: 15 * HOUR, forMs: HOUR, share: 0.5, reason: 'Evacuation', services: [] },
    ],
    ...(hasInbound ? { inbound: steadyArrivals(agents / (8 * MINUTE)) } : {}),
  }));

const anyInstant = fc.oneof(
  fc.integer({ min: 9 * HOUR, max: 5 * HOUR + DAY }),
  fc.integer({ min: 5 * HOUR + DAY, max: DAY + 12 * HOUR }),
);

function atAnyInstant(check: (at: CampaignWorld) => void, numRuns = 20): void {
  fc.assert(
    fc.property(anyBrief, anyInstant, (brief, atMs) => check(campaignWorld(brief, atMs))),
    { numRuns },
  );
}

/** What the agents have in hand for the campaign. */
function atAgents({ world, service }: CampaignWorld): Interaction[] {
  return world.agents.flatMap(({ items }) => items).filter((item) => item.service === service);
}

/** Everything that can be seen of a campaign, as text. */
function seenOf({ world, service, campaign }: CampaignWorld): string {
  return JSON.stringify([
    [service.outbound, service.dials, service.dialing, [...service.dispositions]],
    [campaign.counters, campaign.finished, campaign.successes, campaign.boldness, campaign.reloads],
    campaign.lists.map(({ id, statuses, attempts, credit }) => [id, [...statuses], [...attempts], credit]),
    world.agents.map(({ state, stateSinceMs, counters }) => [state, stateSinceMs, counters]),
  ]);
}

describe('call attempts', () => {
  it('are each under way, failed or answered', () => {
    atAnyInstant(({ service: { dials, dialing } }) => {
      expect(dials.placed + dials.carriedOver).toBe(dialing + dials.failed + dials.answered);
    });
  });

  it('that are answered are each in exactly one place', () => {
    atAnyInstant(({ service: { outbound, dials } }) => {
      const { inIvr, waiting, ringing, active, counters } = outbound;
      const ended =
        counters.selfServiced +
        counters.abandonedInIvr +
        counters.droppedInIvr +
        counters.abandonedInQueue +
        counters.droppedInQueue +
        counters.abandonedRinging +
        counters.droppedRinging +
        counters.handled;
      expect(counters.received + counters.carriedOver).toBe(inIvr + waiting + ringing + active + ended);
      expect(counters.received).toBe(dials.answered);
      expect(counters.shortAbandonedInQueue).toBe(0);
      expect(dials.unattended).toBeLessThanOrEqual(dials.answered + counters.carriedOver);
    });
  });

  it('are on the agents where the service says so', () => {
    atAnyInstant((at) => {
      const phases = atAgents(at).map(({ phase }) => phase);
      const { ringing, active, waiting } = at.service.outbound;
      expect(phases.filter((phase) => phase === 'ringing').length).toBe(ringing);
      expect(phases.filter((phase) => phase === 'talking' || phase === 'on_hold').length).toBe(active);
      expect(at.service.line.length).toBe(waiting);
      if (at.campaign.profile.mode === 'preview') {
        expect(phases.filter((phase) => phase === 'dialing').length).toBe(at.service.dialing);
      }
    });
  });

  it('leave an agent with one thing in hand and a state that says so', () => {
    atAnyInstant(({ world }) => {
      for (const { items, state } of world.agents) {
        expect(items.length).toBeLessThanOrEqual(1);
        if (items[0]?.phase === 'wrap_up') expect(state).toBe('after_call_work');
        else if (items.length > 0) expect(state).toBe('busy');
        else expect(['', 'ready', 'not_ready']).toContain(state);
      }
    });
  });
});

describe('the records of a list', () => {
  it('are each in exactly one place', () => {
    atAnyInstant(({ campaign, world }) => {
      const { completed, dialable, waiting, inProgress, outOfQuota, doNotCall, expired } =
        records.recordBreakdown(campaign);
      const parts = [completed, dialable, waiting, inProgress, outOfQuota, doNotCall, expired];
      const total = records.recordsTotal(campaign);
      expect(parts.reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      expect(
        records.recordsCompleted(campaign) +
          records.recordsRemaining(campaign) +
          records.recordsInDnc(campaign) +
          records.recordsExpired(campaign),
      ).toBe(total);
      expect(dialable + waiting + inProgress + outOfQuota).toBe(records.recordsRemaining(campaign));
      expect([0, dialable]).toContain(records.recordsDialable(campaign, world.nowMs));
    });
  });

  it('are tallied as they are', () => {
    atAnyInstant(({ campaign }) => {
      for (const list of campaign.lists) {
        for (const status of RECORD_STATUSES) {
          const own = list.statuses.filter((place) => RECORD_STATUSES[place] === status).length;
          expect(list.tally[status]).toBe(own);
          expect(list.groups.reduce((sum, { tally }) => sum + tally[status], 0)).toBe(own);
        }
        for (const personal of list.personal.values()) {
          const own = [...list.personalOf].filter(([, each]) => each === personal).map(([record]) => record);
          for (const status of RECORD_STATUSES) {
            expect(personal.tally[status]).toBe(
              own.filter((record) => statusOf(list, record) === status).length,
            );
          }
        }
        expect(list.groups.reduce((sum, { successes }) => sum + successes, 0)).toBe(list.successes);
      }
    });
  });

  it('are in hand as long as somebody has to do with them', () => {
    atAnyInstant((at) => {
      const open = atAgents(at).filter(({ record }) => record?.isClosed === false);
      const { inIvr, waiting } = at.service.outbound;
      const byDialer = at.campaign.profile.mode === 'preview' ? 0 : at.service.dialing;
      expect(at.campaign.lists.reduce((sum, { tally }) => sum + tally.inHand, 0)).toBe(
        open.length + byDialer + inIvr + waiting,
      );
    });
  });

  it('are counted in range', () => {
    atAnyInstant(({ world, service, campaign }) => {
      const total = records.recordsTotal(campaign);
      const attempted = records.recordsAttemptedToday(campaign);
      const callable = total - records.recordsInDnc(campaign);
      expect(attempted).toBeLessThanOrEqual(Math.min(callable, service.dials.placed));
      expect(records.recordsCompletedToday(campaign)).toBeLessThanOrEqual(
        Math.min(records.recordsCompleted(campaign), attempted + records.recordsCarriedOver(campaign)),
      );
      expect(records.recordsSuccesses(campaign)).toBeLessThanOrEqual(records.recordsCompleted(campaign));
      expect(assignedTotal(campaign)).toBeLessThanOrEqual(total);
      expect(assignedCompleted(campaign) + assignedRemaining(campaign)).toBeLessThanOrEqual(
        assignedTotal(campaign),
      );
      for (const of of [assignedTotal, assignedCompleted, assignedRemaining]) {
        expect(world.agents.reduce((sum, agent) => sum + of(campaign, agent), 0)).toBe(of(campaign));
      }
      const success = progress.averageSuccessShare(campaign) ?? 0;
      expect(success).toBeGreaterThanOrEqual(0);
      expect(success).toBeLessThanOrEqual(1);
      expect(progress.forecastSeconds(campaign, service.dials.placed) ?? 0).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(progress.forecastSeconds(campaign, service.dials.placed) ?? 0)).toBe(true);
    });
  });

  it('are never taken off the do-not-call list, tried too often, or dialled after the end of their time', () => {
    atAnyInstant(({ world, campaign }) => {
      for (const list of campaign.lists) {
        for (let record = 0; record < list.profile.records; record++) {
          const attempts = list.attempts[record] ?? 0;
          const status = statusOf(list, record);
          const isOver = (list.expiresAtMs[record] ?? Infinity) <= world.nowMs;
          expect(attempts).toBeLessThanOrEqual(campaign.profile.attemptsAtMost);
          if (status === 'doNotCall' || !list.profile.isEnabled) expect(attempts).toBe(0);
          if (isOver) expect(['expired', 'completed', 'doNotCall', 'inHand']).toContain(status);
          else expect(status).not.toBe('expired');
        }
      }
    }, 12);
  });
});

describe('a day of campaigns', () => {
  it('is the same for the same seed, in one step or in small ones', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        const stepped = campaignWorld(brief, 9 * HOUR);
        for (let atMs = 9 * HOUR; atMs <= 13 * HOUR; atMs += 7 * MINUTE + 13) {
          stepped.world.advance(atMs);
          // Looking at it changes nothing.
          campaignState(stepped.campaign, stepped.service, atMs);
          records.recordBreakdown(stepped.campaign);
          progress.callRatePerMinute(stepped.campaign, atMs);
        }
        stepped.world.advance(13 * HOUR);
        expect(seenOf(stepped)).toBe(seenOf(campaignWorld(brief, 13 * HOUR)));
      }),
      { numRuns: 12 },
    );
  });

  it('is another one for another seed', () => {
    const seen = [1, 2].map((seed) => seenOf(campaignWorld({ seed }, 12 * HOUR)));
    expect(seen[0]).not.toBe(seen[1]);
  });

  it('begins with counters at zero, and with what is under way carried over', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        const at = campaignWorld(brief, 5 * HOUR + DAY - 1);
        const { world, service, campaign } = at;
        const { dialing, outbound } = service;
        const underWay = outbound.inIvr + outbound.waiting + outbound.ringing + outbound.active;
        const completed = records.recordsCompleted(campaign);
        const { inProgress } = records.recordBreakdown(campaign);
        const reloads = campaign.reloads;
        world.advance(5 * HOUR + DAY);
        const { placed, failed, answered, unattended, carriedOver } = service.dials;
        // What happens in the very instant of the reset is of the new day.
        expect(placed + failed + answered + unattended).toBeLessThanOrEqual(3 * world.agents.length);
        expect(Math.abs(carriedOver - dialing)).toBeLessThanOrEqual(1);
        expect(Math.abs(service.outbound.counters.carriedOver - underWay)).toBeLessThanOrEqual(1);
        expect(campaign.counters.accepted + campaign.counters.skipped).toBeLessThanOrEqual(1);
        expect(records.recordsAttemptedToday(campaign)).toBe(placed);
        expect(records.recordsCompletedToday(campaign)).toBeLessThanOrEqual(1);
        if (campaign.reloads === reloads) {
          expect(records.recordsCompleted(campaign) - completed).toBeLessThanOrEqual(1);
        }
        expect(Math.abs(records.recordsCarriedOver(campaign) - inProgress)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });
});
