import { drawUuid } from './draw';
import type { Person } from './person';
import type { Random } from './random';
import type { Supervisor } from './supervisor';
import type { Team } from './team';
import { teamName } from './team-names';

const AGENTS_A_TEAM = 12;

/** As many teams as so many agents need: at least one. */
export function buildTeams(agents: number, random: Random): readonly [Team, ...Team[]] {
  const team = (place: number): Team => ({ id: drawUuid(random), name: teamName(place) });
  const first = team(0);
  const count = Math.ceil(agents / AGENTS_A_TEAM);
  return [first, ...Array.from({ length: count - 1 }, (_, index) => team(index + 1))];
}

/** The first supervisor heads all teams, the others share them out in turn. */
export function buildSupervisors(
  count: number,
  teams: readonly Team[],
  namePerson: () => Person,
): Supervisor[] {
  const shares = Math.min(Math.max(count - 1, 1), teams.length);
  return Array.from({ length: count }, (_, index) => ({
    ...namePerson(),
    teams: index === 0 ? teams : teams.filter((_team, place) => place % shares === (index - 1) % shares),
  }));
}
