import { drawUuid } from '../chance/draw';
import type { Random } from '../chance/random';
import { HOUR } from '../time/day';
import type { CallingList, QuotaGroup } from './calling-list';
import type { CallingListProfile } from './campaign-profile';
import { DialOrder } from './dial-order';
import { emptyTally, RECORD_STATUSES } from './record-status';

const DO_NOT_CALL = RECORD_STATUSES.indexOf('doNotCall');

/** Loads the records of a list, none of them dialled yet. `mayAssign` is whether some may be for single agents. */
export function loadList(
  random: Random,
  profile: CallingListProfile,
  mayAssign: boolean,
  loadedAtMs: number,
): CallingList {
  const { records, dncShare, assignedShare, expiringShare, expiresAfterHours } = profile;
  const groups = groupsOf(profile);
  const tally = emptyTally();
  const statuses = new Uint8Array(records);
  const groupPlaces = new Uint8Array(records);
  const expiresAtMs = new Float64Array(records).fill(Infinity);
  const fresh: number[] = [];
  const toAssign: number[] = [];
  const expiring: number[] = [];
  const id = drawUuid(random);
  for (let record = 0; record < records; record++) {
    const isDoNotCall = random() < dncShare;
    const groupPlace = drawGroup(random, profile);
    groupPlaces[record] = groupPlace;
    if (isDoNotCall) statuses[record] = DO_NOT_CALL;
    for (const counted of [tally, groups[groupPlace]?.tally]) {
      if (counted !== undefined) counted[isDoNotCall ? 'doNotCall' : 'ready']++;
    }
    (mayAssign && random() < assignedShare ? toAssign : fresh).push(record);
    if (random() < expiringShare) {
      expiresAtMs[record] = loadedAtMs + random() * expiresAfterHours * HOUR;
      expiring.push(record);
    }
  }
  expiring.sort((one, other) => (expiresAtMs[one] ?? 0) - (expiresAtMs[other] ?? 0));
  return {
    profile,
    id,
    statuses,
    groupPlaces,
    attempts: new Uint8Array(records),
    attemptDays: new Uint16Array(records),
    expiresAtMs,
    expiring,
    expiringSeen: 0,
    groups,
    tally,
    order: new DialOrder(fresh),
    toAssign,
    personal: new Map(),
    personalOf: new Map(),
    successes: 0,
    credit: 0,
    attemptedToday: 0,
    completedToday: 0,
    carriedOver: 0,
  };
}

function groupsOf({ quotaGroups }: CallingListProfile): QuotaGroup[] {
  return [...quotaGroups, { name: '', quota: Infinity }].map(({ name, quota }) => ({
    name,
    quota,
    successes: 0,
    tally: emptyTally(),
  }));
}

function drawGroup(random: Random, { quotaGroups }: CallingListProfile): number {
  let left = random();
  const place = quotaGroups.findIndex(({ share }) => (left -= share) < 0);
  return place < 0 ? quotaGroups.length : place;
}
