import { drawUuid } from '../world/chance/draw';
import type { Random } from '../world/chance/random';
import type { Person } from '../world/people/person';
import type { Supervisor } from '../world/people/supervisor';
import type { Team } from '../world/people/team';
import { teamName } from './team-names';

const AGENTS_A_TEAM = 12;
const SUBTEAMS = [1, 2];

/** As many teams as so many agents need: at least one. */
export function planTeams(agents: number, random: Random): readonly [Team, ...Team[]] {
  const first = planTeam(0, random);
  const count = Math.ceil(agents / AGENTS_A_TEAM);
  return [first, ...Array.from({ length: count - 1 }, (_, index) => planTeam(index + 1, random))];
}

function planTeam(place: number, random: Random): Team {
  const name = teamName(place);
  return { id: drawUuid(random), name, subteams: SUBTEAMS.map((part) => `${name} / ${part}`) };
}

/** The first supervisor heads all teams, the others share them out in turn and lead half of each in person. */
export function planSupervisors(
  count: number,
  teams: readonly Team[],
  namePerson: () => Person,
): Supervisor[] {
  const shares = Math.min(Math.max(count - 1, 1), teams.length);
  return Array.from({ length: count }, (_, index) => {
    const own = index === 0 ? teams : teams.filter((_team, place) => place % shares === (index - 1) % shares);
    const subteams = own.flatMap((team) =>
      team.subteams.filter((_part, place) => index === 0 || place === index % SUBTEAMS.length),
    );
    return { ...namePerson(), teams: own, subteams };
  });
}
