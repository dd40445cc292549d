import type { Person } from './world/people/person';
import type { World } from './world/world';

/** Somebody by login id, by default the head of all teams; throws RangeError for nobody. */
export function findPerson({ supervisors, agents }: World, loginId: string | undefined): Person {
  const people: readonly Person[] = [...supervisors, ...agents];
  const person =
    loginId === undefined ? people[0] : people.find((candidate) => candidate.loginId === loginId);
  if (person === undefined) throw new RangeError(`There is nobody called ${loginId}.`);
  return person;
}
