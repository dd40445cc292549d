import type { Centre } from '../centre';
import { moveRecord, statusOf } from './calling-list';
import type { CallingList } from './calling-list';

/** The offers of some records have run out. One in hand is left to the agent; it expires when it is given back. */
export function expireRecords(centre: Centre, list: CallingList): void {
  for (;;) {
    const record = list.expiring[list.expiringSeen];
    if (record === undefined || (list.expiresAtMs[record] ?? Infinity) > centre.nowMs) break;
    const status = statusOf(list, record);
    if (status === 'ready' || status === 'waiting') moveRecord(list, record, 'expired');
    list.expiringSeen++;
  }
  planExpiry(centre, list);
}

/** Plans when the next record of a list expires. */
export function planExpiry(centre: Centre, list: CallingList): void {
  const next = list.expiring[list.expiringSeen];
  if (next === undefined) return;
  centre.events.add(list.expiresAtMs[next] ?? Infinity, { kind: 'records_expire', list });
}
