/** How often any of the `asked` dispositions was given; none are chosen by an empty list (statistics.csv). */
export function countDispositions(given: ReadonlyMap<string, number>, asked: readonly string[]): number {
  return asked.reduce((sum, name) => sum + (given.get(name) ?? 0), 0);
}
