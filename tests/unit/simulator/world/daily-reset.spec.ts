import { describe, expect, it } from 'vitest';
import { emptyFlow, resetFlow } from '../../../../src-main/simulator/world/services/flow';
import { DAILY_RESET, DAY } from '../../../../src-main/simulator/world/time/day';
import { centreAt } from '../any-centre';

describe('the daily reset', () => {
  it('zeroes what was counted and carries over what is under way, wherever it is', () => {
    const flow = { ...emptyFlow(), inIvr: 1, waiting: 2, ringing: 3, active: 4 };
    flow.counters.handled = 50;
    resetFlow(flow);
    expect(flow).toMatchObject({ inIvr: 1, waiting: 2, ringing: 3, active: 4 });
    expect(flow.counters).toMatchObject({
      handled: 0,
      carriedOver: 10,
      carriedInQueue: 2,
      carriedOffers: 3,
    });
  });

  it('starts the times of those at work anew, and leaves what they do alone', () => {
    const world = centreAt({ scenario: 'night', agents: 60 }, DAILY_RESET + DAY - 1);
    const before = world.agents.map(({ state, stateSinceMs }) => [state, stateSinceMs]);
    expect(before.some(([state]) => state !== '')).toBe(true);
    world.advance(DAILY_RESET + DAY);
    expect(world.agents.map(({ state, stateSinceMs }) => [state, stateSinceMs])).toEqual(before);
    expect(world.agents.every(({ counters }) => counters.loggedMs === 0)).toBe(true);
  });
});
