import { usualDialect } from '../../../src-main/core/subscription/dialect';
import type { SubscriptionPlan } from '../../../src-main/core/subscription/plan';
import { planSubscription } from '../../../src-main/core/subscription/plan-subscription';
import { writeRequest } from '../../../src-main/core/subscription/write-request';
import { buildTenant } from '../../../src-main/simulator/build-tenant';
import { agentTable, boardOf } from '../../support/build-board';
import { knock, signIn } from '../front-door';

/** The pace at which Perch asks. */
export const INTERVAL_MS = 5000;

/** What Perch asks for when nobody has changed its board, and the team: an agent grid of 15 columns. */
export const plan: SubscriptionPlan = planSubscription(
  boardOf(agentTable({ columns: [{ statistic: 'team_name' }] })),
);

/** The texts of answers to that plan, five seconds apart, from a simulated centre at a busy hour. */
export function successiveAnswers(agents: number, count: number): readonly string[] {
  let nowMs = 0;
  // Not all of them are at work: the centre has more.
  const tenant = buildTenant({
    agents: agents * 2,
    services: 40,
    start: '10:30',
    firstDataMs: 0,
    now: () => nowMs,
  });
  const token = signIn(tenant);
  const request = JSON.stringify(writeRequest(plan, usualDialect).body);
  knock(tenant, token, 'POST', '/statsapi/subscription', request);
  return Array.from({ length: count }, () => {
    nowMs += INTERVAL_MS;
    return withAgents(knock(tenant, token, 'GET', '/statsapi/subscription/data'), agents);
  });
}

/** The same answer with so many rows in its agent grid. */
function withAgents(text: string, agents: number): string {
  const answer = JSON.parse(text) as { perch: { agent_grids: [{ values: object[] }] } };
  const [grid] = answer.perch.agent_grids;
  if (grid.values.length < agents) throw new RangeError(`only ${grid.values.length} agents are at work`);
  grid.values.length = agents;
  return JSON.stringify(answer);
}
