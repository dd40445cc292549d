import type { Experiment } from './experiment';
import { AGENTS, TALK_SECONDS } from './experiment';
import type { QueueModel } from './queue-model';

/** The queue of an experiment at a load. */
export function modelAt({ patienceSeconds }: Experiment, load: number): QueueModel {
  return {
    agents: AGENTS,
    arrivalsPerSecond: (load * AGENTS) / TALK_SECONDS,
    talkSeconds: TALK_SECONDS,
    patienceSeconds,
  };
}
