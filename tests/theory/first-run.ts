import type { Experiment } from './experiment';
import { PUBLISHED_TIMES, prolong, THRESHOLD_SECONDS } from './experiment';
import { FIGURE_WORDS } from './figure-words';
import { measureRun } from './measure-run';
import { modelAt } from './model-at';

/**
 * What the first published run at the lightest load of an experiment measured: enough to see whether the page is of
 * today's simulator, because whatever changes what happens in the centre changes it.
 */
export function firstRun(experiment: Experiment): string {
  const [trial] = prolong(experiment, PUBLISHED_TIMES).trials;
  if (trial === undefined) throw new RangeError('The experiment has no trials.');
  const run = measureRun(modelAt(experiment, trial.load), THRESHOLD_SECONDS, trial, 1);
  return experiment.figures
    .map((figure) => `${FIGURE_WORDS[figure].name} ${FIGURE_WORDS[figure].write(run[figure])}`)
    .join(', ');
}
