import type { ProfileName } from '../model/known-profile';

/** Whether both are one user of one tenant. The server keeps one session for each. */
export function isSameUser(a: ProfileName | null, b: ProfileName | null): boolean {
  return a !== null && b !== null && a.tenant === b.tenant && a.user === b.user;
}
