import { createRandom } from '../world/chance/random';
import type { Random } from '../world/chance/random';
import type { Supervisor } from '../world/people/supervisor';
import { deriveId } from './derive-id';
import type { Privilege, User } from './user';

/** Users who get somewhere else than ordinary ones: to 403, or to an agent grid without rows. */
export type SpecialUser = 'without_privilege' | 'without_team';

const ORDINARY: readonly Privilege[] = ['CUSTOMIZE_WALLBOARDS', 'SYS_USE_AGENT_SEAT_MAPS'];

/**
 * One user for each supervisor, then the special ones in the order asked for; same seed, same secrets. All may change
 * wallboards of their own; the first, who heads all teams, may share them too.
 */
export function buildUsers(
  seed: number,
  supervisors: readonly Supervisor[],
  special: readonly SpecialUser[],
): User[] {
  const random = createRandom(seed, 'users');
  const ordinary = supervisors.map((supervisor, index) =>
    buildUser(random, supervisor, index === 0 ? ['PUSH_PULL_GLOBAL_WALLBOARDS', ...ORDINARY] : ORDINARY),
  );
  const others = special.map((kind, index) => {
    const supervisor = {
      loginId: `${kind.replaceAll('_', '.')}${index === 0 ? '' : index + 1}`,
      firstName: 'Robin',
      lastName: 'Castellane',
      teams: kind === 'without_team' ? [] : (supervisors[0]?.teams ?? []),
      subteams: [],
    };
    return buildUser(random, supervisor, kind === 'without_privilege' ? undefined : ORDINARY);
  });
  return [...ordinary, ...others];
}

/** Without privileges nobody may use the API at all. */
function buildUser(
  random: Random,
  supervisor: Supervisor,
  privileges: readonly Privilege[] | undefined,
): User {
  return {
    id: deriveId('user', supervisor.loginId),
    username: supervisor.loginId,
    password: drawSecret(random, 12),
    apiKey: drawSecret(random, 32),
    isPrivileged: privileges !== undefined,
    privileges: privileges ?? [],
    supervisor,
  };
}

function drawSecret(random: Random, length: number): string {
  const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return Array.from({ length }, () => letters[Math.floor(random() * letters.length)] ?? '').join('');
}
