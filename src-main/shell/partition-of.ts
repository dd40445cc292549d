import type { Profile } from '../core/model/profile';

/** The name of the session that an account's requests go through. Without `persist:` it lives in memory only. */
export function partitionOf({ tenant, user }: Pick<Profile, 'tenant' | 'user'>): string {
  return `statistics-api:${JSON.stringify([tenant, user])}`;
}
