import type { ConfidenceInterval } from './confidence-interval';
import { confidenceInterval, RUNS } from './confidence-interval';
import type { Experiment } from './experiment';
import { THRESHOLD_SECONDS } from './experiment';
import { measureRun } from './measure-run';
import { modelAt } from './model-at';
import type { QueueFigures } from './queue-figures';

/** One figure at one load, by the formula and by the simulated centre. */
export interface Comparison {
  readonly load: number;
  readonly figure: keyof QueueFigures;
  readonly theory: number;
  readonly measured: ConfidenceInterval;
  /** How far theory lies from the mean of the runs, in halves of the interval: up to 1 it is inside. */
  readonly distance: number;
}

/** Lets the centre run with RUNS seeds, `firstSeed` and those after it, at every load of an experiment. */
export function compareWithTheory(experiment: Experiment, firstSeed = 1): Comparison[] {
  return experiment.trials.flatMap((trial) => {
    const model = modelAt(experiment, trial.load);
    const expected = experiment.formula(model, THRESHOLD_SECONDS);
    const runs = Array.from({ length: RUNS }, (_, run) =>
      measureRun(model, THRESHOLD_SECONDS, trial, firstSeed + run),
    );
    return experiment.figures.map((figure): Comparison => {
      const theory = expected[figure];
      const measured = confidenceInterval(runs.map((run) => run[figure]));
      const distance = Math.abs(theory - measured.mean) / (measured.high - measured.mean);
      return { load: trial.load, figure, theory, measured, distance };
    });
  });
}

/** Whether the interval holds what theory says. */
export function isInside({ distance }: Comparison): boolean {
  return distance <= 1;
}
