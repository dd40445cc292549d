import { describe, expect, it } from 'vitest';
import { isAnsweredByFloor } from '../../../../src-main/core/subscription/grid-scope';
import { planSubscription } from '../../../../src-main/core/subscription/plan-subscription';
import { agentTable, boardOf, queueTable, statesPart } from '../../../support/build-board';

const waiting = { statistic: 'in_calls_waiting' };

describe('a table', () => {
  it.each([
    ['of all queues', queueTable(), true],
    ['of all queues, ordered', queueTable({ order: [{ column: waiting, direction: 'ASC' }] }), false],
    ['of some queues', queueTable({ serviceIds: ['orders'] }), false],
    ['of a few queues', queueTable({ limit: 3 }), false],
    ['of busy queues', queueTable({ filter: { column: waiting, operation: 'GT', value: '0' } }), false],
    ['of all who are logged in', agentTable(), true],
    ['of all agents', agentTable({ isLoggedInOnly: false }), false],
    ['of a team', agentTable({ teamIds: ['night'] }), false],
    ['of states', statesPart(), true],
    ['of the states of a team', statesPart({ teamIds: ['night'] }), false],
  ] as const)('%s is answered by the floor exactly where it has no table of its own', (_name, widget, is) => {
    expect(isAnsweredByFloor(widget)).toBe(is);
    expect(planSubscription(boardOf(widget)).gridOfWidget.length === 0).toBe(is);
  });
});
