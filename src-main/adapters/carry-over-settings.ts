import { ANY_DISPLAYS } from '../core/placement/mini-places';

/** What a file holds as it is kept now, where it was written by an earlier Perch. */
export function carryOver(kept: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return carryOverPlace(carryOverInterval(carryOverProfile(kept)));
}

/** Once Perch knew one account only. */
function carryOverProfile({
  profile: only,
  ...rest
}: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (only === undefined || only === null || 'profiles' in rest) return rest;
  return { ...rest, profiles: [only], activeProfile: only };
}

/** Once the interval was all there was to choose. */
function carryOverInterval({
  intervalSeconds,
  ...rest
}: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (intervalSeconds === undefined || 'preferences' in rest) return rest;
  return { ...rest, preferences: { intervalSeconds } };
}

/** Once the mini wallboard had one density, and one place whatever the displays. */
function carryOverPlace({
  miniWallboardPlace: only,
  ...rest
}: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (only === undefined || only === null || 'miniWallboardPlaces' in rest) return rest;
  return { ...rest, miniWallboardPlaces: { [ANY_DISPLAYS]: { tiles: only } } };
}
