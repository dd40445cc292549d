import { createRandom } from '../world/random';
import type { Random } from '../world/random';
import type { Supervisor } from '../world/supervisor';
import type { User } from './user';

/** Users who get somewhere else than ordinary ones: to 403, or to an agent grid without rows. */
export type SpecialUser = 'without_privilege' | 'without_team';

/** One user for each supervisor, then the special ones in the order asked for; same seed, same secrets. */
export function buildUsers(
  seed: number,
  supervisors: readonly Supervisor[],
  special: readonly SpecialUser[],
): User[] {
  const random = createRandom(seed, 'users');
  const ordinary = supervisors.map((supervisor) => buildUser(random, supervisor, true));
  const others = special.map((kind, index) => {
    const supervisor = {
      loginId: `${kind.replaceAll('_', '.')}${index === 0 ? '' : index + 1}`,
      firstName: 'Robin',
      lastName: 'Castellane',
      teams: kind === 'without_team' ? [] : (supervisors[0]?.teams ?? []),
    };
    return buildUser(random, supervisor, kind !== 'without_privilege');
  });
  return [...ordinary, ...others];
}

function buildUser(random: Random, supervisor: Supervisor, isPrivileged: boolean): User {
  return {
    username: supervisor.loginId,
    password: drawSecret(random, 12),
    apiKey: drawSecret(random, 32),
    isPrivileged,
    supervisor,
  };
}

function drawSecret(random: Random, length: number): string {
  const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return Array.from({ length }, () => letters[Math.floor(random() * letters.length)] ?? '').join('');
}
