/** Nobody changes from absent to ready so fast that it has to be asked more often. */
const EVERY_MS = 30_000;

/**
 * The service whose availability is to be asked for now, at most one at a time: the one that was asked longest ago.
 * Null while all of them were asked lately.
 *
 * @param askedAtMs when a service was last asked for, by name.
 */
export function nextAvailability(
  services: readonly string[],
  askedAtMs: ReadonlyMap<string, number>,
  nowMs: number,
): string | null {
  const agesMs = services.map((service) => nowMs - (askedAtMs.get(service) ?? Number.NEGATIVE_INFINITY));
  const oldestMs = Math.max(...agesMs, 0);
  return oldestMs >= EVERY_MS ? (services[agesMs.indexOf(oldestMs)] ?? null) : null;
}
