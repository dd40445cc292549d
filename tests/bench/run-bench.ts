import type { Figure } from './figure';
import { isBroken } from './figure';
import { printFigures } from './print-figures';

/** Measures one figure or several that belong together. */
export type Measurement = () => Promise<readonly Figure[]>;

/** Measures one after the other, prints, and makes the exit code 1 when a limit is broken. Gives what was measured. */
export async function runBench(measurements: readonly Measurement[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const measure of measurements) figures.push(...(await measure()));
  printFigures(figures, process.argv.includes('--json'));
  process.exitCode = figures.some(isBroken) ? 1 : 0;
  return figures;
}
