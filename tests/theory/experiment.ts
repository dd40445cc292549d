import { erlangAFigures } from './erlang-a';
import { erlangCFigures } from './erlang-c';
import type { QueueFigures } from './queue-figures';
import type { QueueModel } from './queue-model';
import type { RunLength } from './run-length';

/** A load to be tried, and for how long. */
interface Trial extends RunLength {
  /** The part of the agents' time that the work arriving would take, 1 for all of it. */
  readonly load: number;
}

/** A formula and the loads it is tried at. */
export interface Experiment {
  readonly title: string;
  readonly patienceSeconds: number;
  readonly formula: (model: QueueModel, thresholdSeconds: number) => QueueFigures;
  readonly trials: readonly Trial[];
  readonly figures: readonly (keyof QueueFigures)[];
}

export const AGENTS = 10;
export const TALK_SECONDS = 180;
export const THRESHOLD_SECONDS = 20;
export const WARM_UP_HOURS = 6;

/** The longer runs on the page are so many times as long. */
export const LONGER_TIMES = 12;

function trial(load: number, days: number): Trial {
  return { load, days, warmUpHours: WARM_UP_HOURS };
}

/** The same experiment with runs that many times as long. */
export function prolong(experiment: Experiment, times: number): Experiment {
  return { ...experiment, trials: experiment.trials.map((each) => ({ ...each, days: each.days * times })) };
}

/** The busier the agents, the longer the line remembers: the runs grow with the load. */
export const ERLANG_C: Experiment = {
  title: 'Erlang C: nobody gives up (M/M/c)',
  patienceSeconds: Infinity,
  formula: erlangCFigures,
  trials: [trial(0.5, 2), trial(0.6, 2), trial(0.7, 3), trial(0.8, 4), trial(0.9, 8)],
  figures: ['waitingShare', 'answeredWaitSeconds', 'serviceLevel'],
};

/** Giving up keeps the line short at any load, and its memory too. */
export const ERLANG_A: Experiment = {
  title: 'Erlang A: customers give up (M/M/c+M)',
  patienceSeconds: 120,
  formula: erlangAFigures,
  trials: [trial(0.6, 1), trial(0.8, 1), trial(1, 1), trial(1.2, 1), trial(1.4, 1)],
  figures: ['waitingShare', 'answeredWaitSeconds', 'serviceLevel', 'abandonedShare'],
};
