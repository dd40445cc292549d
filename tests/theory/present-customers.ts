import type { QueueModel } from './queue-model';

/** States rarer than this part of the most frequent one are left out: far below what a double can tell apart. */
const NEGLIGIBLE = 1e-30;

/**
 * How probable it is in the long run that 0, 1, 2, ... customers are there, in conversation or in line: the balance
 * of a birth-and-death process. By PASTA it is also what an arriving customer finds. Patience must be finite.
 */
export function presentCustomers(model: QueueModel): readonly number[] {
  const weights = [1];
  let weight = 1;
  let greatest = 1;
  for (let present = 1; weight > greatest * NEGLIGIBLE || present <= model.agents; present++) {
    weight *= model.arrivalsPerSecond / leavingPerSecond(model, present);
    greatest = Math.max(greatest, weight);
    weights.push(weight);
  }
  // The small ones first: the sum is then exact to the last digits.
  const sum = weights.toSorted((one, other) => one - other).reduce((total, each) => total + each, 0);
  return weights.map((each) => each / sum);
}

function leavingPerSecond({ agents, talkSeconds, patienceSeconds }: QueueModel, present: number): number {
  return Math.min(present, agents) / talkSeconds + Math.max(0, present - agents) / patienceSeconds;
}
