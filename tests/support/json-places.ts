type Node = Record<string, unknown> | unknown[];

/** A member of an object or a list in a JSON value: where it is, and what it is called there. */
type Place = readonly [Node, string];

/** Every member of every object and list in a JSON value. */
export function placesIn(value: unknown, found: Place[] = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Node, key]);
    placesIn((value as Record<string, unknown>)[key], found);
  }
  return found;
}
