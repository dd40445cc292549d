import { betaShare } from './beta-share';
import { presentCustomers } from './present-customers';
import type { QueueFigures } from './queue-figures';
import type { QueueModel } from './queue-model';

/**
 * The figures of M/M/c+M (Palm 1957; "Erlang A"), without approximation.
 *
 * With `ahead` customers in line before him, somebody is answered after ahead + 1 departures from the line, by an
 * answer or by giving up. The time to each is exponential with the rates c mu + j theta for j = ahead, ..., 0, so for
 * the time V to the last, exp(-theta V) has a beta distribution with the parameters c mu / theta and ahead + 1. His own
 * patience R is exponential with the rate theta: he is answered when V < R and waits for the shorter of the two.
 */
export function erlangAFigures(model: QueueModel, thresholdSeconds: number): QueueFigures {
  const { agents, talkSeconds, patienceSeconds } = model;
  const found = presentCustomers(model);
  const atOnce = found.slice(0, agents).reduce((sum, share) => sum + share, 0);
  const waiting = found.slice(agents);
  /** c mu / theta. */
  const answersPerPatience = (agents * patienceSeconds) / talkSeconds;
  /** P(R > threshold), and where exp(-theta V) is when V is the threshold. */
  const patient = Math.exp(-thresholdSeconds / patienceSeconds);

  let answered = atOnce;
  let answeredInTime = atOnce;
  let abandonedLate = 0;
  let waitedSeconds = 0;
  let waitIfAnswered = 0;
  waiting.forEach((share, ahead) => {
    const answeredShare = answersPerPatience / (answersPerPatience + ahead + 1);
    waitIfAnswered += patienceSeconds / (answersPerPatience + ahead + 1);
    const answeredLate = answeredShare * betaShare(answersPerPatience + 1, ahead + 1, patient);
    const stillThere = patient * betaShare(answersPerPatience, ahead + 1, patient);
    answered += share * answeredShare;
    answeredInTime += share * (answeredShare - answeredLate);
    abandonedLate += share * (stillThere - answeredLate);
    waitedSeconds += share * answeredShare * waitIfAnswered;
  });
  return {
    waitingShare: 1 - atOnce,
    answeredWaitSeconds: waitedSeconds / answered,
    serviceLevel: answeredInTime / (answered + abandonedLate),
    abandonedShare: 1 - answered,
  };
}
