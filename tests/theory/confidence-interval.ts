/** An estimate with the interval that covers the truth in 99 of 100 experiments. */
export interface ConfidenceInterval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Independent runs an interval is made of. */
export const RUNS = 30;

/** The 0.995 quantile of Student's t distribution with RUNS - 1 degrees of freedom (any table: 2.756). */
const STUDENT_T = 2.756386;

/** The 99 % confidence interval of the mean of RUNS independent results. Throws RangeError on another number of them. */
export function confidenceInterval(results: readonly number[]): ConfidenceInterval {
  if (results.length !== RUNS) throw new RangeError(`${results.length} results instead of ${RUNS}.`);
  const mean = results.reduce((sum, result) => sum + result, 0) / RUNS;
  const variance = results.reduce((sum, result) => sum + (result - mean) ** 2, 0) / (RUNS - 1);
  const reach = STUDENT_T * Math.sqrt(variance / RUNS);
  return { mean, low: mean - reach, high: mean + reach };
}
