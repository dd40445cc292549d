import type { Random } from './random';

/** True with probability `share` (0..1). */
export function drawChance(random: Random, share: number): boolean {
  return random() < share;
}

/** Evenly between `from` and `to`. */
export function drawBetween(random: Random, from: number, to: number): number {
  return from + random() * (to - from);
}

/** Memoryless with the given mean: times between arrivals, and patience. */
export function drawExponential(random: Random, mean: number): number {
  return -Math.log(1 - random()) * mean;
}

/** Log-normal with the given mean: measured talk and after-call work times have this long right tail. */
export function drawLogNormal(random: Random, mean: number, sigma: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return mean * Math.exp(sigma * normal - (sigma * sigma) / 2);
}

/** One item of a list, each equally likely. Throws RangeError on an empty list. */
export function drawOne<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('Cannot draw from an empty list.');
  return item;
}

/** A random identifier in the shape of a UUID (version 4), as the server uses for teams and services. */
export function drawUuid(random: Random): string {
  const hex = Array.from({ length: 32 }, (_, index) => {
    if (index === 12) return '4';
    const digit = Math.floor(random() * 16);
    return (index === 16 ? 8 + (digit % 4) : digit).toString(16);
  }).join('');
  return [0, 8, 12, 16, 20].map((from, part) => hex.slice(from, [8, 12, 16, 20, 32][part])).join('-');
}
