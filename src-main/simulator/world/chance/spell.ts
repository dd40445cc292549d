import { drawExponential, drawLogNormal } from './draw';
import type { Random } from './random';

/**
 * How long something takes: a mean in seconds and its spread, which is the sigma of a log-normal distribution or
 * "memoryless" for an exponential one (what the formulas of Erlang assume).
 */
export interface Spell {
  readonly meanSeconds: number;
  readonly spread: number | 'memoryless';
}

/** Draws a length in milliseconds. */
export function drawSpell(random: Random, { meanSeconds, spread }: Spell): number {
  const meanMs = meanSeconds * 1000;
  return spread === 'memoryless' ? drawExponential(random, meanMs) : drawLogNormal(random, meanMs, spread);
}
