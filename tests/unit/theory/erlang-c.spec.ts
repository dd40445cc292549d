import { describe, expect, it } from 'vitest';
import { erlangC, erlangCFigures } from '../../theory/erlang-c';

describe('Erlang C', () => {
  it('is the load of a single agent, and what can be worked out by hand for two and three', () => {
    expect(erlangC(1, 0.7)).toBeCloseTo(0.7, 12);
    expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 12);
    expect(erlangC(3, 2)).toBeCloseTo(4 / 9, 12);
  });

  it('agrees with the published tables', () => {
    expect(erlangC(10, 8)).toBeCloseTo(0.4092, 4);
    expect(erlangC(14, 10)).toBeCloseTo(0.1741, 4);
  });

  it('agrees with the worked example of 360 calls of 4 minutes in half an hour for 55 agents, 15 s', () => {
    const model = { agents: 55, arrivalsPerSecond: 0.2, talkSeconds: 240, patienceSeconds: Infinity };
    const { waitingShare, answeredWaitSeconds, serviceLevel } = erlangCFigures(model, 15);
    expect(waitingShare).toBeCloseTo(0.239, 3);
    expect(answeredWaitSeconds).toBeCloseTo(8.2, 1);
    expect(serviceLevel).toBeCloseTo(0.846, 3);
  });

  it('agrees with Garnett, Mandelbaum and Reiman (2002) on 50 agents with 48 calls of a minute', () => {
    const model = { agents: 50, arrivalsPerSecond: 0.8, talkSeconds: 60, patienceSeconds: Infinity };
    expect(erlangCFigures(model, 0).answeredWaitSeconds).toBeCloseTo(20.8, 1);
    expect(erlangCFigures(model, 58.1).serviceLevel).toBeCloseTo(0.9, 3);
  });

  it('has no answer where the line would grow for ever', () => {
    expect(() => erlangC(10, 10)).toThrow(RangeError);
  });

  it('does not overflow with a thousand agents', () => {
    expect(erlangC(1000, 950)).toBeGreaterThan(0);
    expect(erlangC(1000, 950)).toBeLessThan(erlangC(100, 95));
  });
});
