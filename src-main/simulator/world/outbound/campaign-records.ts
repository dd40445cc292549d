import type { CallingList } from './calling-list';
import { isFull } from './calling-list';
import type { Campaign } from './campaign';
import { isCallingTime } from './calling-hours';
import type { Tally } from './record-status';
import { remainingOf } from './record-status';

/** Records of a campaign by what is to become of them: each is in exactly one place. */
export interface RecordBreakdown {
  readonly completed: number;
  /** Could be dialled now, were these calling hours. */
  readonly dialable: number;
  /** To be tried again later. */
  readonly waiting: number;
  readonly inProgress: number;
  readonly outOfQuota: number;
  readonly doNotCall: number;
  readonly expired: number;
}

/** The lists the statistics are about: "active lists" (specification), that is the enabled ones. */
export function activeLists({ lists }: Campaign): readonly CallingList[] {
  return lists.filter(({ profile }) => profile.isEnabled);
}

/** Records in active lists. */
export function recordsTotal(campaign: Campaign): number {
  return sum(campaign, ({ profile }) => profile.records);
}

/** Records that are done with, whenever that was. */
export function recordsCompleted(campaign: Campaign): number {
  return sum(campaign, ({ tally }) => tally.completed);
}

/** Records neither completed nor out of question. */
export function recordsRemaining(campaign: Campaign): number {
  return sum(campaign, ({ tally }) => remainingOf(tally));
}

/** Records that became a success. */
export function recordsSuccesses(campaign: Campaign): number {
  return sum(campaign, ({ successes }) => successes);
}

/** Successes wanted of all quota groups. */
export function recordsQuota(campaign: Campaign): number {
  return sum(campaign, ({ profile }) => profile.quotaGroups.reduce((all, { quota }) => all + quota, 0));
}

/** Remaining records in groups whose quota is reached; one in hand is still brought to an end and not among them. */
export function recordsOutOfQuota(campaign: Campaign): number {
  return sum(campaign, outOfQuota);
}

/** Records excluded by do-not-call lists. */
export function recordsInDnc(campaign: Campaign): number {
  return sum(campaign, ({ tally }) => tally.doNotCall);
}

/** Records that expired before they were completed. */
export function recordsExpired(campaign: Campaign): number {
  return sum(campaign, ({ tally }) => tally.expired);
}

/** Records that can be dialled at an instant (milliseconds since the first midnight): none outside the calling hours. */
export function recordsDialable(campaign: Campaign, nowMs: number): number {
  return isCallingTime(campaign.profile, nowMs) ? sum(campaign, dialable) : 0;
}

/** Records dialled at least once since the daily reset. */
export function recordsAttemptedToday(campaign: Campaign): number {
  return sum(campaign, ({ attemptedToday }) => attemptedToday);
}

/** Records completed since the daily reset. */
export function recordsCompletedToday(campaign: Campaign): number {
  return sum(campaign, ({ completedToday }) => completedToday);
}

/** Records in hand at the daily reset: they may be completed today though they were attempted yesterday. */
export function recordsCarriedOver(campaign: Campaign): number {
  return sum(campaign, ({ carriedOver }) => carriedOver);
}

/** Where all records are. The sum is `recordsTotal`. */
export function recordBreakdown(campaign: Campaign): RecordBreakdown {
  return {
    completed: recordsCompleted(campaign),
    dialable: sum(campaign, dialable),
    waiting: sum(campaign, (list) => sumOpen(list, ({ waiting }) => waiting)),
    inProgress: sum(campaign, ({ tally }) => tally.inHand),
    outOfQuota: recordsOutOfQuota(campaign),
    doNotCall: recordsInDnc(campaign),
    expired: recordsExpired(campaign),
  };
}

/** Records of a list that will be dialled, now or later, or are being dealt with. */
export function toBeDialled(list: CallingList): number {
  return remainingOf(list.tally) - outOfQuota(list);
}

function dialable(list: CallingList): number {
  return sumOpen(list, ({ ready }) => ready);
}

function outOfQuota({ groups }: CallingList): number {
  return groups.filter(isFull).reduce((all, { tally }) => all + tally.ready + tally.waiting, 0);
}

function sumOpen({ groups }: CallingList, of: (tally: Tally) => number): number {
  return groups.reduce((all, group) => all + (isFull(group) ? 0 : of(group.tally)), 0);
}

function sum(campaign: Campaign, of: (list: CallingList) => number): number {
  return activeLists(campaign).reduce((all, list) => all + of(list), 0);
}
