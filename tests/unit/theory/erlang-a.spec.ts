import { describe, expect, it } from 'vitest';
import { betaShare } from '../../theory/beta-share';
import { erlangAFigures } from '../../theory/erlang-a';
import { erlangCFigures } from '../../theory/erlang-c';
import { presentCustomers } from '../../theory/present-customers';
import type { QueueModel } from '../../theory/queue-model';
import { followCustomer } from './follow-customer';

/** The example of Garnett, Mandelbaum and Reiman, "Designing a Call Center with Impatient Customers" (2002). */
const PUBLISHED: QueueModel = { agents: 50, arrivalsPerSecond: 0.8, talkSeconds: 60, patienceSeconds: 120 };

const BUSY: QueueModel = { agents: 4, arrivalsPerSecond: 0.05, talkSeconds: 90, patienceSeconds: 40 };

function waitingCustomers(model: QueueModel): number {
  return presentCustomers(model).reduce(
    (sum, share, present) => sum + share * Math.max(0, present - model.agents),
    0,
  );
}

describe('Erlang A', () => {
  it('agrees with a published example', () => {
    const { abandonedShare } = erlangAFigures(PUBLISHED, 0);
    expect(abandonedShare).toBeCloseTo(0.031, 3);
    expect(waitingCustomers(PUBLISHED)).toBeCloseTo(3, 1);
    expect(waitingCustomers(PUBLISHED) / PUBLISHED.arrivalsPerSecond).toBeCloseTo(3.7, 1);
    const busyAgents = (PUBLISHED.arrivalsPerSecond * 60 * (1 - abandonedShare)) / PUBLISHED.agents;
    expect(busyAgents).toBeCloseTo(0.93, 2);
  });

  it('loses as many as give up in the line: lambda P(gives up) = theta E(waiting)', () => {
    for (const model of [PUBLISHED, BUSY]) {
      const { abandonedShare } = erlangAFigures(model, 20);
      const perSecond = waitingCustomers(model) / model.patienceSeconds;
      expect(model.arrivalsPerSecond * abandonedShare).toBeCloseTo(perSecond, 12);
    }
  });

  it('tends to Erlang C as patience grows', () => {
    const model = { agents: 10, arrivalsPerSecond: 8 / 180, talkSeconds: 180, patienceSeconds: 1e7 };
    const patient = erlangCFigures(model, 20);
    const { waitingShare, answeredWaitSeconds, serviceLevel, abandonedShare } = erlangAFigures(model, 20);
    expect(waitingShare).toBeCloseTo(patient.waitingShare, 4);
    expect(answeredWaitSeconds).toBeCloseTo(patient.answeredWaitSeconds, 2);
    expect(serviceLevel).toBeCloseTo(patient.serviceLevel, 4);
    expect(abandonedShare).toBeCloseTo(0, 5);
  });

  it('has a Poisson number of customers when patience is as long as talk: M/M/infinity', () => {
    const model = { agents: 3, arrivalsPerSecond: 0.05, talkSeconds: 60, patienceSeconds: 60 };
    let poisson = Math.exp(-3);
    presentCustomers(model).forEach((share, present) => {
      expect(share).toBeCloseTo(poisson, 12);
      poisson *= 3 / (present + 1);
    });
  });

  it('answers at once exactly those who do not have to wait', () => {
    const { serviceLevel, waitingShare } = erlangAFigures(BUSY, 0);
    expect(serviceLevel).toBeCloseTo(1 - waitingShare, 12);
  });

  it('answers everybody in time who is answered at all when the threshold is far away', () => {
    expect(erlangAFigures(BUSY, 1e5).serviceLevel).toBeCloseTo(1, 12);
  });

  it('agrees with a customer followed second by second through the line', () => {
    for (const model of [BUSY, { ...BUSY, patienceSeconds: 300 }]) {
      const exact = erlangAFigures(model, 20);
      const followed = followCustomer(model, 20);
      expect(exact.waitingShare).toBeCloseTo(followed.waitingShare, 7);
      expect(exact.answeredWaitSeconds).toBeCloseTo(followed.answeredWaitSeconds, 4);
      expect(exact.serviceLevel).toBeCloseTo(followed.serviceLevel, 6);
      expect(exact.abandonedShare).toBeCloseTo(followed.abandonedShare, 6);
    }
  });
});

describe('the part of a beta distribution below a place', () => {
  it('is a power for Beta(a, 1), and known for the even Beta(2, 2)', () => {
    expect(betaShare(3.5, 1, 0.4)).toBeCloseTo(0.4 ** 3.5, 12);
    expect(betaShare(2, 2, 0.3)).toBeCloseTo(3 * 0.09 - 2 * 0.027, 12);
  });

  it('is half at the middle of a symmetric one', () => {
    expect(betaShare(7, 7, 0.5)).toBeCloseTo(0.5, 12);
  });
});
