import type { QueueFigures } from './queue-figures';
import type { QueueModel } from './queue-model';
import { offeredLoad } from './queue-model';

/**
 * The probability that all lines are busy when a customer who finds them so is lost: Erlang's first formula (1917),
 * by the recursion over the number of lines, which neither overflows nor cancels.
 */
function erlangB(agents: number, load: number): number {
  let blocked = 1;
  for (let line = 1; line <= agents; line++) blocked = (load * blocked) / (line + load * blocked);
  return blocked;
}

/**
 * The probability of waiting where nobody gives up: Erlang's second formula (1917), from the first. `load` is in
 * erlangs. Throws RangeError unless there are more agents than erlangs: the line would grow for ever.
 */
export function erlangC(agents: number, load: number): number {
  if (load >= agents) throw new RangeError(`${agents} agents cannot cope with ${load} erlangs.`);
  const blocked = erlangB(agents, load);
  return blocked / (1 - (load / agents) * (1 - blocked));
}

/** The figures of M/M/c. Who has to wait does so for an exponentially distributed time. */
export function erlangCFigures(model: QueueModel, thresholdSeconds: number): QueueFigures {
  const waitingShare = erlangC(model.agents, offeredLoad(model));
  const shorteningPerSecond = model.agents / model.talkSeconds - model.arrivalsPerSecond;
  return {
    waitingShare,
    answeredWaitSeconds: waitingShare / shorteningPerSecond,
    serviceLevel: 1 - waitingShare * Math.exp(-shorteningPerSecond * thresholdSeconds),
    abandonedShare: 0,
  };
}
