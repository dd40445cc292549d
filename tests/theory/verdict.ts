import type { Comparison } from './compare-with-theory';
import { isInside } from './compare-with-theory';

/** How many intervals hold, and how many one may expect not to: two lines. */
export function verdict(comparisons: readonly Comparison[]): string {
  const total = comparisons.length;
  const held = comparisons.filter(isInside).length;
  return `${held} of ${total} intervals hold what theory says. A 99 % interval misses the truth in one of a hundred experiments, so of
${total} some ${(total / 100).toFixed(2)} miss it by chance alone; figures of one load come from the same runs and miss together.`;
}
