import type { Agent } from '../agents/agent';
import type { CallingListProfile } from './campaign-profile';
import type { DialOrder } from './dial-order';
import type { RecordStatus, Tally } from './record-status';
import { RECORD_STATUSES } from './record-status';

/** Records of one sort in a list. When `quota` is reached, no more of them are dialled. */
export interface QuotaGroup {
  readonly name: string;
  /** Infinity for the records in no group. */
  readonly quota: number;
  successes: number;
  readonly tally: Tally;
}

/** The records of a list that are for one agent. */
interface PersonalRecords {
  readonly agent: Agent;
  readonly order: DialOrder;
  readonly tally: Tally;
}

/** A calling list that is loaded. A record is a number from 0 on; what is known of it stands in arrays, to be small. */
export interface CallingList {
  readonly profile: CallingListProfile;
  readonly id: string;
  /** Places in `RECORD_STATUSES`. */
  readonly statuses: Uint8Array;
  /** Places in `groups`. */
  readonly groupPlaces: Uint8Array;
  readonly attempts: Uint8Array;
  /** The day (`Campaign.day`) of the last attempt, 0 for none. */
  readonly attemptDays: Uint16Array;
  /** Milliseconds since the first midnight; Infinity for never. */
  readonly expiresAtMs: Float64Array;
  /** Those that expire, in that order, and how many of them are seen to. */
  readonly expiring: readonly number[];
  expiringSeen: number;
  /** The last one is for the records in no group. */
  readonly groups: readonly QuotaGroup[];
  readonly tally: Tally;
  /** Records for whoever is free. */
  readonly order: DialOrder;
  /** Records meant for single agents: dealt out (`assignRecords`) once the agents are known. */
  readonly toAssign: readonly number[];
  readonly personal: Map<Agent, PersonalRecords>;
  readonly personalOf: Map<number, PersonalRecords>;
  /** Records that became a success. */
  successes: number;
  /** Turns this list is owed in the mixing of lists. */
  credit: number;
  /** Since the daily reset: records dialled at least once, records completed, and in hand at the reset. */
  attemptedToday: number;
  completedToday: number;
  carriedOver: number;
}

/** Where a record is. */
export function statusOf({ statuses }: CallingList, record: number): RecordStatus {
  return RECORD_STATUSES[statuses[record] ?? 0] ?? 'ready';
}

/** Whether so many successes were reached that no more are wanted. */
export function isFull({ quota, successes }: QuotaGroup): boolean {
  return successes >= quota;
}

/** Whether a record can be dialled now, the calling hours apart. */
export function isDialable(list: CallingList, record: number): boolean {
  const group = list.groups[list.groupPlaces[record] ?? 0];
  return statusOf(list, record) === 'ready' && group !== undefined && !isFull(group);
}

/** Gives a record another status and keeps all tallies. */
export function moveRecord(list: CallingList, record: number, to: RecordStatus): void {
  const from = statusOf(list, record);
  const group = list.groups[list.groupPlaces[record] ?? 0];
  for (const tally of [list.tally, group?.tally, list.personalOf.get(record)?.tally]) {
    if (tally === undefined) continue;
    tally[from]--;
    tally[to]++;
  }
  list.statuses[record] = RECORD_STATUSES.indexOf(to);
  if (to === 'completed') list.completedToday++;
}
