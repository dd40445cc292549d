import type { Agent } from '../agents/agent';
import type { CallingList } from './calling-list';
import { statusOf } from './calling-list';
import { DialOrder } from './dial-order';
import { emptyTally } from './record-status';

/** Deals the records that are meant for single agents out to those who work these days; without any, to everybody. */
export function assignRecords(list: CallingList, agents: readonly Agent[]): void {
  const working = agents.filter(({ shift }) => shift !== undefined);
  if (working.length === 0) {
    for (const record of list.toAssign) list.order.add(record);
    return;
  }
  for (const [place, agent] of working.entries()) {
    const records = list.toAssign.filter((_record, turn) => turn % working.length === place);
    if (records.length === 0) continue;
    const personal = { agent, order: new DialOrder(records), tally: emptyTally() };
    list.personal.set(agent, personal);
    for (const record of records) {
      list.personalOf.set(record, personal);
      personal.tally[statusOf(list, record)]++;
    }
  }
}
