import type { Agent } from './agent';
import { zeroAgentCounters } from './agent-counters';
import { assignSkills } from './assign-skills';
import { DAILY_RESET } from './day';
import type { Person } from './person';
import type { Service } from './service';
import { shiftPattern } from './shift-pattern';
import type { Team } from './team';

const FIRST_EXTENSION = 2001;

/**
 * The agents of a centre, all logged out; each is entered in the services of his skills. `closed` services are
 * answered by their own agents only.
 */
export function buildAgents(
  count: number,
  services: readonly Service[],
  closed: readonly Service[],
  teams: readonly [Team, ...Team[]],
  namePerson: () => Person,
): Agent[] {
  const placeInService = new Map<Service | undefined, number>();
  return assignSkills(count, services, closed).map((skills, index) => {
    const place = placeInService.get(skills[0]) ?? 0;
    placeInService.set(skills[0], place + 1);
    // Where everybody knows everything, the shifts are dealt out over all agents instead of by service.
    const isGeneralist = skills.length === services.length;
    const agent: Agent = {
      ...namePerson(),
      extension: String(FIRST_EXTENSION + index),
      team: teams[Math.floor((index * teams.length) / count)] ?? teams[0],
      skills,
      shift: shiftPattern(isGeneralist ? index : place),
      intent: { to: 'logged_out' },
      items: [],
      state: '',
      reason: undefined,
      stateSinceMs: DAILY_RESET,
      countedUpToMs: DAILY_RESET,
      counters: zeroAgentCounters(),
    };
    for (const service of skills) service.agents.push(agent);
    return agent;
  });
}
