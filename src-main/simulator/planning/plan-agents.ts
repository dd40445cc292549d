import type { AgentPlan } from '../world/centre-plan';
import type { Random } from '../world/chance/random';
import type { Person } from '../world/people/person';
import type { Team } from '../world/people/team';
import { assignSkills } from './assign-skills';
import type { PlannedService } from './planned-service';
import { shiftPattern } from './shift-pattern';

const FIRST_EXTENSION = 2001;

/** What the roster of a centre is made from. */
export interface RosterBasis {
  readonly count: number;
  readonly services: readonly PlannedService[];
  readonly teams: readonly [Team, ...Team[]];
  /** Places of services that are answered by their own agents only. */
  readonly ownAgentsOnly: readonly number[];
  /** Of every so many agents one works at night; 0 for none. */
  readonly nightOneIn: number;
}

/** The roster: who there is, what they can do, and when they work. */
export function planAgents(basis: RosterBasis, namePerson: () => Person): AgentPlan[] {
  const { count, services, teams, ownAgentsOnly, nightOneIn } = basis;
  const placeInService = new Map<number | undefined, number>();
  return assignSkills(count, services, ownAgentsOnly).map((skills, index) => {
    const main = skills[0]?.service;
    const place = placeInService.get(main) ?? 0;
    placeInService.set(main, place + 1);
    const team = teams[Math.floor((index * teams.length) / count)] ?? teams[0];
    // Where everybody knows nearly everything, the shifts are dealt out over all agents instead of by service.
    const isGeneralist = skills.length > services.length / 2;
    return {
      ...namePerson(),
      extension: String(FIRST_EXTENSION + index),
      team,
      subteam: team.subteams[index % team.subteams.length] ?? team.name,
      skills,
      shift: shiftPattern(isGeneralist ? index : place, nightOneIn),
    };
  });
}

/** Keeps a share (0..1) of the people on the roster at work; the others are ill. */
export function absent(agents: readonly AgentPlan[], presentShare: number, random: Random): AgentPlan[] {
  return agents.map((agent) => (random() < presentShare ? agent : { ...agent, shift: undefined }));
}
