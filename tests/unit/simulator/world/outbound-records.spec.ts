import { describe, expect, it } from 'vitest';
import type { Centre } from '../../../../src-main/simulator/world/centre';
import type { Happening } from '../../../../src-main/simulator/world/happening';
import { statusOf } from '../../../../src-main/simulator/world/outbound/calling-list';
import { openCampaign } from '../../../../src-main/simulator/world/outbound/campaign';
import * as records from '../../../../src-main/simulator/world/outbound/campaign-records';
import { campaignState } from '../../../../src-main/simulator/world/outbound/campaign-state';
import { openForCalls } from '../../../../src-main/simulator/world/outbound/pace-campaign';
import { DAY, HOUR, MINUTE } from '../../../../src-main/simulator/world/time/day';
import { EventQueue } from '../../../../src-main/simulator/world/time/event-queue';
import type { CampaignBrief } from './campaign-centre';
import { campaignPlan, campaignWorld, disposition } from './campaign-centre';

const OPEN = { fromMs: 0, toMs: DAY };
const ALL_ANSWERED = { noAnswer: 0, busy: 0, answeringMachine: 0, invalidNumber: 0 };
const NOBODY_ANSWERS = { ...ALL_ANSWERED, noAnswer: 1 };
const MODES = ['preview', 'predictive'] as const;

/** The lists of a campaign at an instant. */
function listsAt(brief: CampaignBrief, atMs: number) {
  return campaignWorld(brief, atMs).campaign.lists;
}

function recordsOf({ profile }: { readonly profile: { readonly records: number } }): number[] {
  return Array.from({ length: profile.records }, (_, record) => record);
}

describe.each(MODES)('a %s campaign', (mode) => {
  it('never calls who is on a do-not-call list, and calls all others', () => {
    const [list] = listsAt(
      { campaign: { mode, callingHours: OPEN }, lists: [{ records: 300, dncShare: 0.3 }] },
      DAY,
    );
    if (list === undefined) throw new Error('no list');
    expect(list.tally.doNotCall).toBeGreaterThan(60);
    for (const record of recordsOf(list)) {
      expect((list.attempts[record] ?? 0) > 0).toBe(statusOf(list, record) !== 'doNotCall');
    }
  });

  it('tries again after the delay, up to the limit, and then gives up', () => {
    const brief: CampaignBrief = {
      campaign: { mode, callingHours: OPEN, outcomeShares: NOBODY_ANSWERS, skipShare: 0 },
      lists: [{ records: 40 }],
    };
    const { world, campaign, service } = campaignWorld(brief, 5 * HOUR + 29 * MINUTE);
    expect(service.dials.placed).toBe(40);
    expect(records.recordBreakdown(campaign).waiting).toBe(40);
    expect(campaignState(campaign, service, world.nowMs).reason).toBe('waiting_for_retries');
    world.advance(12 * HOUR);
    expect(service.dials).toMatchObject({ placed: 120, failed: 120, answered: 0 });
    expect([...(campaign.lists[0]?.attempts ?? [])]).toEqual(Array.from({ length: 40 }, () => 3));
    expect(records.recordsCompleted(campaign)).toBe(40);
    expect(records.recordsSuccesses(campaign)).toBe(0);
    expect(records.recordsAttemptedToday(campaign)).toBe(40);
    expect(service.dispositions).toEqual(new Map([['No answer', 120]]));
    expect(campaignState(campaign, service, world.nowMs)).toEqual({
      state: 'stopped',
      reason: 'list_exhausted',
    });
  });

  it('never calls a wrong number twice', () => {
    const { service, campaign } = campaignWorld(
      {
        campaign: { mode, callingHours: OPEN, outcomeShares: { ...ALL_ANSWERED, invalidNumber: 1 } },
        lists: [{ records: 50 }],
      },
      DAY,
    );
    expect(service.dials.placed).toBe(50);
    expect(records.recordsCompleted(campaign)).toBe(50);
    expect(records.recordsCompletedToday(campaign)).toBe(50);
    expect(service.dispositions).toEqual(new Map([['Invalid number', 50]]));
  });

  it('stops calling a group whose quota of successes is reached', () => {
    const brief: CampaignBrief = {
      campaign: { mode, callingHours: OPEN, outcomeShares: ALL_ANSWERED },
      lists: [{ records: 1_500, quotaGroups: [{ name: 'few', share: 0.5, quota: 12 }] }],
      service: { dispositions: [disposition('Sale', { isSuccess: true })] },
    };
    const { world, campaign } = campaignWorld(brief, 5 * HOUR);
    const [list] = campaign.lists;
    const [few, others] = list?.groups ?? [];
    if (list === undefined || few === undefined || others === undefined) throw new Error('no groups');
    expect(records.recordsQuota(campaign)).toBe(12);
    while (few.successes < 12) {
      expect(records.recordsOutOfQuota(campaign)).toBe(0);
      world.advance(world.nowMs + MINUTE);
    }
    // Who is being spoken to is spoken to.
    const underWay = few.tally.inHand;
    const attemptsOfFew = () =>
      recordsOf(list)
        .filter((record) => list.groupPlaces[record] === 0)
        .reduce((sum, record) => sum + (list.attempts[record] ?? 0), 0);
    const attempts = attemptsOfFew();
    const successesElsewhere = others.successes;
    world.advance(world.nowMs + 6 * HOUR);
    expect(few.tally.inHand).toBe(0);
    expect(few.successes).toBeLessThanOrEqual(12 + 1 + underWay);
    expect(attemptsOfFew()).toBeLessThanOrEqual(attempts + underWay);
    expect(others.successes).toBeGreaterThan(successesElsewhere + 50);
    expect(records.recordsOutOfQuota(campaign)).toBe(few.tally.ready + few.tally.waiting);
    expect(records.recordsOutOfQuota(campaign)).toBeGreaterThan(500);
  });

  it('lets records expire one after the other, and calls none of them afterwards', () => {
    const brief: CampaignBrief = {
      campaign: { mode, callingHours: OPEN },
      lists: [{ records: 6_000, expiringShare: 0.5, expiresAfterHours: 10 }],
    };
    const { world, campaign } = campaignWorld(brief, 5 * HOUR);
    const [list] = campaign.lists;
    if (list === undefined) throw new Error('no list');
    const attemptsAtExpiry = new Map<number, number>();
    let before = 0;
    for (let hour = 6; hour <= 15; hour++) {
      world.advance(hour * HOUR);
      const expired = recordsOf(list).filter((record) => statusOf(list, record) === 'expired');
      expect(records.recordsExpired(campaign)).toBe(expired.length);
      expect(expired.length).toBeGreaterThan(before);
      before = expired.length;
      for (const record of expired) {
        const attempts = list.attempts[record] ?? 0;
        expect(attempts).toBe(attemptsAtExpiry.get(record) ?? attempts);
        attemptsAtExpiry.set(record, attempts);
      }
    }
    world.advance(world.nowMs + HOUR);
    for (const record of list.expiring) expect(['expired', 'completed']).toContain(statusOf(list, record));
  });

  it('leaves a record in hand to the agent when it expires, and does not call it again', () => {
    const at = (outcomeShares: typeof ALL_ANSWERED, atMs = 5 * HOUR + MINUTE) =>
      campaignWorld(
        {
          agents: 8,
          campaign: { mode, callingHours: OPEN, outcomeShares, preview: { meanSeconds: 1, spread: 0 } },
          // All of them run out in the first minute.
          lists: [{ records: 40, dncShare: 0.2, expiringShare: 1, expiresAfterHours: 1 / 60 }],
          service: { dispositions: [disposition('Sale', { isSuccess: true })] },
        },
        atMs,
      );
    const answered = at(ALL_ANSWERED);
    const [list] = answered.campaign.lists;
    const never = at(ALL_ANSWERED, 5 * HOUR).campaign.lists[0]?.tally.doNotCall;
    expect(never).toBeGreaterThan(2);
    expect(list?.tally.inHand).toBeGreaterThan(2);
    answered.world.advance(7 * HOUR);
    expect(list?.tally.completed).toBeGreaterThan(2);
    expect(list?.tally).toMatchObject({ ready: 0, inHand: 0, doNotCall: never });
    const unanswered = at(NOBODY_ANSWERS);
    unanswered.world.advance(7 * HOUR);
    const { tally, attempts } = unanswered.campaign.lists[0] ?? {};
    expect(tally).toMatchObject({ ready: 0, waiting: 0, inHand: 0, completed: 0 });
    expect(tally?.expired).toBe(40 - (tally?.doNotCall ?? 0));
    expect(Math.max(...(attempts ?? []))).toBe(1);
  });

  it('completes a record with the disposition of the agent, and calls again who asked for it', () => {
    const at = (name: string, given: Parameters<typeof disposition>[1]) =>
      campaignWorld(
        {
          campaign: { mode, callingHours: OPEN, outcomeShares: ALL_ANSWERED, skipShare: 0 },
          lists: [{ records: 30 }],
          service: { dispositions: [disposition(name, given)], patienceSeconds: Infinity },
          agents: 30,
        },
        5 * HOUR + 25 * MINUTE,
      );
    const sold = at('Sale', { isSuccess: true }).campaign;
    expect([records.recordsCompleted(sold), records.recordsSuccesses(sold)]).toEqual([30, 30]);
    const refused = at('Not interested', {}).campaign;
    expect([records.recordsCompleted(refused), records.recordsSuccesses(refused)]).toEqual([30, 0]);
    const promised = at('Later', { promisesCall: true });
    expect(records.recordsCompleted(promised.campaign)).toBe(0);
    promised.world.advance(10 * HOUR);
    expect(records.recordsCompleted(promised.campaign)).toBe(30);
    expect(promised.service.dials.placed).toBe(90);
  });

  it('calls nobody outside the calling hours', () => {
    const { world, service, campaign } = campaignWorld({ campaign: { mode } }, 9 * HOUR - 1);
    expect(service.dials.placed + service.dialing).toBe(0);
    expect(world.agents.every(({ state }) => state === 'ready')).toBe(true);
    expect(records.recordsDialable(campaign, world.nowMs)).toBe(0);
    expect(campaignState(campaign, service, world.nowMs)).toEqual({
      state: 'paused',
      reason: 'outside_calling_hours',
    });
    world.advance(9 * HOUR + 10 * MINUTE);
    expect(service.dials.placed).toBeGreaterThan(10);
    expect(records.recordsDialable(campaign, world.nowMs)).toBeGreaterThan(2_000);
    expect(campaignState(campaign, service, world.nowMs)).toEqual({ state: 'running', reason: 'running' });
    world.advance(20 * HOUR - 1);
    const { placed } = service.dials;
    world.advance(DAY + 5 * HOUR - 1);
    expect(service.dials.placed).toBe(placed);
    world.advance(DAY + 9 * HOUR - 1);
    expect(service.dials.placed).toBe(0);
    world.advance(DAY + 9 * HOUR + 10 * MINUTE);
    expect(service.dials.placed).toBeGreaterThan(10);
  });

  it('calls nobody in an outage, gives nobody up for it, and goes on afterwards', () => {
    const brief: CampaignBrief = {
      agents: 12,
      campaign: { mode, attemptsAtMost: 200 },
      incidents: [{ kind: 'outage', fromMs: 10 * HOUR, forMs: HOUR, services: [0] }],
      service: { dispositions: [disposition('Sale', { isSuccess: true })] },
    };
    const { world, service, campaign } = campaignWorld(brief, 10 * HOUR);
    const { placed, answered } = service.dials;
    expect(service.dialing).toBeGreaterThan(0);
    expect(campaignState(campaign, service, world.nowMs).reason).toBe('service_down');
    world.advance(10 * HOUR + 10 * MINUTE);
    expect(service.dials).toMatchObject({ placed, answered });
    expect(service.dialing).toBe(0);
    const { inIvr, waiting, ringing, active } = service.outbound;
    expect(inIvr + waiting + ringing + active).toBe(0);
    expect(world.agents.every(({ state }) => state === 'ready')).toBe(true);
    world.advance(11 * HOUR);
    expect(service.dials).toMatchObject({ placed, answered });
    world.advance(11 * HOUR + 10 * MINUTE);
    expect(service.dials.placed).toBeGreaterThan(placed + 10);
  });

  it('calls the lists of the highest priority first, those of the same one in their ratio', () => {
    const [low, first, second, disabled] = listsAt(
      {
        agents: 10,
        campaign: { mode, attemptsAtMost: 1, outcomeShares: NOBODY_ANSWERS, skipShare: 0 },
        lists: [
          { name: 'afterwards', priority: 1 },
          { name: 'three of four', priority: 5, ratio: 3 },
          { name: 'one of four', priority: 5, ratio: 1 },
          { name: 'not at all', priority: 9, isEnabled: false },
        ],
      },
      9.5 * HOUR,
    );
    expect(first?.attemptedToday).toBeGreaterThan(90);
    // Records that are only looked at are taken too.
    const ratio = (first?.attemptedToday ?? 0) / (second?.attemptedToday ?? 0);
    expect(ratio).toBeGreaterThan(2.7);
    expect(ratio).toBeLessThan(3.3);
    expect(low?.attemptedToday).toBe(0);
    expect(disabled?.attemptedToday).toBe(0);
  });

  it('goes on to the next list when one is done', () => {
    const { campaign } = campaignWorld(
      {
        campaign: { mode, attemptsAtMost: 1, outcomeShares: NOBODY_ANSWERS },
        lists: [{ records: 20, priority: 5 }, { priority: 1 }],
      },
      12 * HOUR,
    );
    expect(campaign.lists[0]?.tally.completed).toBe(20);
    expect(campaign.lists[1]?.tally.completed).toBeGreaterThan(100);
  });

  it('loads a list anew at the daily reset when it has run dry, and keeps one that has not', () => {
    const { world, campaign, service } = campaignWorld(
      {
        campaign: { mode, attemptsAtMost: 1, outcomeShares: NOBODY_ANSWERS },
        lists: [{ records: 20, priority: 5 }, { records: 30_000 }],
      },
      20 * HOUR,
    );
    const [short, long] = campaign.lists;
    world.advance(DAY + 5 * HOUR);
    expect(campaign.lists[0] === short).toBe(false);
    expect(campaign.lists[0]?.tally.ready).toBe(20);
    expect(campaign.lists[1] === long).toBe(true);
    expect(long?.tally.completed).toBeGreaterThan(100);
    world.advance(DAY + 12 * HOUR);
    expect(campaign.lists[0]?.tally.completed).toBe(20);
    expect(campaign.lists[0]?.attemptedToday).toBe(20);
    expect(service.dials.placed).toBeGreaterThan(100);
  });
});

describe('the calling hours', () => {
  it('may go over midnight', () => {
    const brief: CampaignBrief = { campaign: { callingHours: { fromMs: 22 * HOUR, toMs: 2 * HOUR } } };
    const { world, service } = campaignWorld(brief, 22 * HOUR - 1);
    expect(service.dials.placed).toBe(0);
    world.advance(DAY);
    const { placed } = service.dials;
    expect(placed).toBeGreaterThan(50);
    world.advance(DAY + 2 * HOUR);
    expect(service.dials.placed).toBeGreaterThan(placed + 50);
    const atClosing = service.dials.placed;
    world.advance(DAY + 5 * HOUR - 1);
    expect(service.dials.placed).toBe(atClosing);
    world.advance(DAY + 22 * HOUR - 1);
    expect(service.dials.placed).toBe(0);
  });

  it('begin but once, however often they are opened', () => {
    const { service } = campaignWorld({}, 8 * HOUR);
    const events = new EventQueue<Happening>();
    const centre = { nowMs: 9 * HOUR, events, numbered: 0, random: { campaigns: () => 0.5 } };
    openForCalls(centre as unknown as Centre, service);
    openForCalls(centre as unknown as Centre, service);
    const added: string[] = [];
    for (let due = events.takeDue(DAY); due !== undefined; due = events.takeDue(DAY))
      added.push(due.event.kind);
    expect(added.filter((kind) => kind === 'campaign_is_paced')).toHaveLength(1);
    expect(added.length).toBeGreaterThan(1);
  });
});

describe('a list that has run dry', () => {
  it('is loaded with other records every time', () => {
    const { world, campaign } = campaignWorld(
      {
        campaign: { attemptsAtMost: 1, outcomeShares: NOBODY_ANSWERS },
        lists: [{ records: 9 }, { records: 9 }],
      },
      5 * HOUR,
    );
    const ids = new Set<string | undefined>();
    for (let day = 0; day < 4; day++) {
      for (const { id } of campaign.lists) ids.add(id);
      world.advance(world.nowMs + DAY);
    }
    expect(ids.size).toBe(8);
  });

  it('is kept as long as one of its records is in hand', () => {
    const { world, campaign } = campaignWorld(
      {
        agents: 10,
        campaign: { mode: 'preview', callingHours: OPEN, skipShare: 0, outcomeShares: ALL_ANSWERED },
        // Hardly anybody may be called: fewer than would keep it from being replaced.
        lists: [{ records: 100, dncShare: 0.97 }],
        service: {
          talk: { meanSeconds: 30 * 3600, spread: 0 },
          dispositions: [disposition('Done')],
        },
      },
      DAY,
    );
    const [list] = campaign.lists;
    const inHand = list?.tally.inHand ?? 0;
    expect(inHand).toBeGreaterThan(0);
    expect(inHand).toBeLessThanOrEqual(5);
    expect(list?.tally.ready).toBe(0);
    world.advance(DAY + 6 * HOUR);
    expect(campaign.lists[0] === list).toBe(true);
    expect(records.recordsCarriedOver(campaign)).toBe(inHand);
    world.advance(2 * DAY + 4 * HOUR);
    expect(list?.tally.inHand).toBe(0);
    expect(records.recordsCompletedToday(campaign)).toBe(inHand);
    expect(records.recordsAttemptedToday(campaign)).toBe(0);
    world.advance(2 * DAY + 6 * HOUR);
    expect(campaign.lists[0] === list).toBe(false);
  });
});

describe('a calling list', () => {
  it('has its shares', () => {
    const [list] = listsAt(
      {
        campaign: { mode: 'preview' },
        lists: [
          {
            records: 20_000,
            dncShare: 0.1,
            assignedShare: 0.2,
            expiringShare: 0.3,
            expiresAfterHours: 100,
            quotaGroups: [
              { name: 'a', share: 0.4, quota: 10 },
              { name: 'b', share: 0.1, quota: 10 },
            ],
          },
        ],
      },
      5 * HOUR,
    );
    if (list === undefined) throw new Error('no list');
    const share = (count: number) => Math.round((count / 20_000) * 20) / 20;
    expect(share(list.tally.doNotCall)).toBe(0.1);
    expect(share(list.personalOf.size)).toBe(0.2);
    expect(share(list.expiring.length)).toBe(0.3);
    const sizes = list.groups.map(({ tally }) => share(tally.ready + tally.doNotCall));
    expect(sizes).toEqual([0.4, 0.1, 0.5]);
    expect(Math.max(...list.expiring.map((record) => list.expiresAtMs[record] ?? 0))).toBeLessThan(
      105 * HOUR,
    );
  });

  it('is loaded the same for the same seed and service, and otherwise not', () => {
    const profile = campaignPlan({ lists: [{ records: 500, dncShare: 0.3 }] }).services[0]?.profile.campaign;
    if (profile === undefined) throw new Error('no campaign');
    const load = (seed: number, id: string) => openCampaign(seed, id, profile).lists[0]?.statuses.join('');
    expect(load(1, 'a')).toBe(load(1, 'a'));
    expect(load(1, 'a')).not.toBe(load(2, 'a'));
    expect(load(1, 'a')).not.toBe(load(1, 'b'));
  });

  it('of 20,000 records is open at once, twenty times over', () => {
    const list = {
      records: 20_000,
      dncShare: 0.02,
      assignedShare: 0.1,
      expiringShare: 0.2,
      expiresAfterHours: 90,
    };
    const profile = campaignPlan({ campaign: { mode: 'preview' }, lists: [list] }).services[0]?.profile
      .campaign;
    if (profile === undefined) throw new Error('no campaign');
    const beganMs = performance.now();
    for (let campaign = 0; campaign < 20; campaign++) openCampaign(7, String(campaign), profile);
    expect(performance.now() - beganMs).toBeLessThan(1_000);
  });
});
