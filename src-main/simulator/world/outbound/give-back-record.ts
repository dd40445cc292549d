import type { Centre } from '../centre';
import { drawBetween } from '../chance/draw';
import { MINUTE } from '../time/day';
import type { CallingList } from './calling-list';
import { moveRecord, statusOf } from './calling-list';
import type { DialledRecord } from './dialled-record';

/** Nobody will call it again; a success counts for its quota. */
export function completeRecord(record: DialledRecord, isSuccess: boolean): void {
  const { campaign, list, index } = record;
  const group = list.groups[list.groupPlaces[index] ?? 0];
  record.isClosed = true;
  moveRecord(list, index, 'completed');
  if (!isSuccess) return;
  campaign.successes++;
  list.successes++;
  if (group !== undefined) group.successes++;
}

/** After an attempt that led to nothing it is tried again later, or it was the last attempt. */
export function retryRecord(centre: Centre, record: DialledRecord): void {
  const attempts = record.list.attempts[record.index] ?? 0;
  if (attempts >= record.campaign.profile.attemptsAtMost) completeRecord(record, false);
  else putOffRecord(centre, record);
}

/** It can be dialled again after the retry delay. */
export function putOffRecord(centre: Centre, record: DialledRecord): void {
  const { campaign, list, index } = record;
  const afterMs = drawBetween(centre.random.campaigns, ...campaign.profile.retryMinutes) * MINUTE;
  giveBack(centre, record, 'waiting');
  centre.events.add(centre.nowMs + afterMs, { kind: 'record_is_due_again', list, record: index });
}

/** It was not used: as if it had not been taken. */
export function returnRecord(centre: Centre, record: DialledRecord): void {
  giveBack(centre, record, 'ready');
  if (statusOf(record.list, record.index) === 'ready') enter(record.list, record.index);
}

/** The retry delay is over, unless the record has expired meanwhile. */
export function bringBackRecord(list: CallingList, record: number): void {
  if (statusOf(list, record) !== 'waiting') return;
  moveRecord(list, record, 'ready');
  enter(list, record);
}

function giveBack(centre: Centre, record: DialledRecord, to: 'ready' | 'waiting'): void {
  const { list, index } = record;
  const isExpired = (list.expiresAtMs[index] ?? Infinity) <= centre.nowMs;
  record.isClosed = true;
  moveRecord(list, index, isExpired ? 'expired' : to);
}

function enter(list: CallingList, record: number): void {
  (list.personalOf.get(record) ?? list).order.add(record);
}
