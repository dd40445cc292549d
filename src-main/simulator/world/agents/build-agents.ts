import type { AgentPlan } from '../centre-plan';
import type { Service } from '../services/service';
import { DAILY_RESET } from '../time/day';
import type { Agent } from './agent';
import { zeroAgentCounters } from './agent-counters';

/** The agents of a centre, all logged out; each is entered in the services of the skills. Throws RangeError on a skill in no service. */
export function buildAgents(plans: readonly AgentPlan[], services: readonly Service[]): Agent[] {
  return plans.map((plan) => {
    // Field by field: spread out of the rest of a plan, every agent would have a hidden class of its own in V8, and
    // each read of an agent be a search.
    const agent: Agent = {
      loginId: plan.loginId,
      firstName: plan.firstName,
      lastName: plan.lastName,
      extension: plan.extension,
      team: plan.team,
      subteam: plan.subteam,
      shift: plan.shift,
      skills: plan.skills.map(({ service: place, level }) => {
        const service = services[place];
        if (service === undefined) throw new RangeError(`There is no service ${place}.`);
        return { service, level };
      }),
      intent: { to: 'logged_out' },
      items: [],
      desk: [],
      state: '',
      reason: undefined,
      stateSinceMs: DAILY_RESET,
      countedUpToMs: DAILY_RESET,
      counters: zeroAgentCounters(),
      calendar: [],
    };
    for (const { service } of agent.skills) service.agents.push(agent);
    return agent;
  });
}
