import type { Agent } from '../agents/agent';
import type { Campaign } from './campaign';
import { activeLists } from './campaign-records';
import type { Tally } from './record-status';
import { remainingOf } from './record-status';

/** Completed records that are personally assigned: to one agent, or to anybody. */
export function assignedCompleted(campaign: Campaign, agent?: Agent): number {
  return sum(campaign, agent, ({ completed }) => completed);
}

/** Remaining records that are personally assigned: to one agent, or to anybody. */
export function assignedRemaining(campaign: Campaign, agent?: Agent): number {
  return sum(campaign, agent, remainingOf);
}

/** All records that are personally assigned, excluded and expired ones too: to one agent, or to anybody. */
export function assignedTotal(campaign: Campaign, agent?: Agent): number {
  return sum(campaign, agent, (tally) => Object.values(tally).reduce((all, count) => all + count, 0));
}

function sum(campaign: Campaign, agent: Agent | undefined, of: (tally: Tally) => number): number {
  let all = 0;
  for (const { personal } of activeLists(campaign)) {
    const chosen = agent === undefined ? personal.values() : [personal.get(agent)];
    for (const records of chosen) if (records !== undefined) all += of(records.tally);
  }
  return all;
}
