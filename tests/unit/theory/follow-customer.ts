import { presentCustomers } from '../../theory/present-customers';
import type { QueueFigures } from '../../theory/queue-figures';
import type { QueueModel } from '../../theory/queue-model';

const STEP_SECONDS = 0.01;

/**
 * The figures of M/M/c+M by another way than the formula: the probabilities of how many are still before a customer
 * are followed through time by the equations of Kolmogorov, with the midpoint rule, until nobody is left.
 */
export function followCustomer(model: QueueModel, thresholdSeconds: number): QueueFigures {
  const { agents, talkSeconds, patienceSeconds } = model;
  const found = presentCustomers(model).filter((share) => share > 1e-14);
  const atOnce = found.slice(0, agents).reduce((sum, share) => sum + share, 0);
  /** At `ahead`: he still waits and that many stand before him. */
  let inLine: readonly number[] = found.slice(agents);
  const leaving = inLine.map((_, ahead) => agents / talkSeconds + ahead / patienceSeconds);

  const change = (line: readonly number[]) =>
    line.map((share, ahead) => {
      const movedUp = (line[ahead + 1] ?? 0) * (leaving[ahead + 1] ?? 0);
      return movedUp - share * ((leaving[ahead] ?? 0) + 1 / patienceSeconds);
    });
  const add = (line: readonly number[], rates: readonly number[], seconds: number) =>
    line.map((share, ahead) => share + (rates[ahead] ?? 0) * seconds);

  let answeredInTime = atOnce;
  let answeredLate = 0;
  let abandonedInTime = 0;
  let abandonedLate = 0;
  let waitedSeconds = 0;
  for (let step = 0; inLine.some((share) => share > 1e-13); step++) {
    const middle = add(inLine, change(inLine), STEP_SECONDS / 2);
    const seconds = (step + 0.5) * STEP_SECONDS;
    const answered = (middle[0] ?? 0) * (leaving[0] ?? 0) * STEP_SECONDS;
    const abandoned = (middle.reduce((sum, share) => sum + share, 0) / patienceSeconds) * STEP_SECONDS;
    waitedSeconds += answered * seconds;
    if (seconds < thresholdSeconds) {
      answeredInTime += answered;
      abandonedInTime += abandoned;
    } else {
      answeredLate += answered;
      abandonedLate += abandoned;
    }
    inLine = add(inLine, change(middle), STEP_SECONDS);
  }
  return {
    waitingShare: 1 - atOnce,
    answeredWaitSeconds: waitedSeconds / (answeredInTime + answeredLate),
    serviceLevel: answeredInTime / (answeredInTime + answeredLate + abandonedLate),
    abandonedShare: abandonedInTime + abandonedLate,
  };
}
