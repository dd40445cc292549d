import type { Agent } from '../agents/agent';
import type { CallingList } from './calling-list';
import { isDialable, moveRecord } from './calling-list';
import type { Campaign } from './campaign';
import type { DialOrder } from './dial-order';
import type { DialledRecord } from './dialled-record';

/** Takes the next record of a campaign that is for whoever is free. */
export function takeRecord(campaign: Campaign): DialledRecord | undefined {
  const list = listInTurn(campaign);
  return list === undefined ? undefined : takeFrom(campaign, list, list.order);
}

/** Takes the next record that is personally assigned to an agent, of the list of the highest priority. */
export function takePersonalRecord(campaign: Campaign, agent: Agent): DialledRecord | undefined {
  const [list] = highestFirst(campaign).filter((each) => hasPersonal(each, agent));
  const personal = list?.personal.get(agent);
  return list === undefined || personal === undefined ? undefined : takeFrom(campaign, list, personal.order);
}

/** Whether an agent could be given a record now. */
export function hasRecordFor({ lists }: Campaign, agent: Agent): boolean {
  return lists.some(
    (list) => list.profile.isEnabled && (hasNext(list, list.order) || hasPersonal(list, agent)),
  );
}

/** The highest priority goes first; among equals each gets turns in its ratio, spread as evenly as they can be. */
function listInTurn(campaign: Campaign): CallingList | undefined {
  const able = highestFirst(campaign).filter((list) => hasNext(list, list.order));
  const equals = able.filter(({ profile }) => profile.priority === able[0]?.profile.priority);
  let chosen: CallingList | undefined;
  let turns = 0;
  for (const list of equals) {
    list.credit += list.profile.ratio;
    turns += list.profile.ratio;
    if (chosen === undefined || list.credit > chosen.credit) chosen = list;
  }
  if (chosen !== undefined) chosen.credit -= turns;
  return chosen;
}

function highestFirst({ lists }: Campaign): CallingList[] {
  return lists
    .filter(({ profile }) => profile.isEnabled)
    .sort((one, other) => other.profile.priority - one.profile.priority);
}

function hasPersonal(list: CallingList, agent: Agent): boolean {
  const personal = list.personal.get(agent);
  return personal !== undefined && hasNext(list, personal.order);
}

function hasNext(list: CallingList, order: DialOrder): boolean {
  return order.first((record) => isDialable(list, record)) !== undefined;
}

function takeFrom(campaign: Campaign, list: CallingList, order: DialOrder): DialledRecord | undefined {
  const index = order.take((record) => isDialable(list, record));
  if (index === undefined) return undefined;
  moveRecord(list, index, 'inHand');
  return { campaign, list, index, isClosed: false };
}
