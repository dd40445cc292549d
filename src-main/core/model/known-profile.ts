import type { Profile } from './profile';

/** What tells one account from another: one user of one tenant, however he signs in. */
export type ProfileName = Pick<Profile, 'tenant' | 'user'>;

/** How shares of a connection are read: as its answers show them, or as a person has settled it. */
export type PercentScaleChoice = 'auto' | 'fraction' | 'whole';

/** An account that has signed in before, as it is remembered between runs. */
export interface KnownProfile extends Profile {
  readonly percentScale: PercentScaleChoice;
}
