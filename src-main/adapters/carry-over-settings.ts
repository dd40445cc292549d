/** What a file holds as it is kept now, where it is of the time when Perch knew one account only. */
export function carryOver({
  profile: only,
  ...rest
}: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (only === undefined || only === null || 'profiles' in rest) return rest;
  return { ...rest, profiles: [only], activeProfile: only };
}
