import { describe, expect, it } from 'vitest';
import { agentEntry, type AgentRow } from '../../../../src-renderer/state/agent-row';
import { findAnchor } from '../../../../src-renderer/state/find-anchor';
import { stepThroughAgents } from '../../../../src-renderer/state/step-through-agents';

const entry = (loginId: string): AgentRow => agentEntry({ loginId, state: 'ready', readings: {} });
const heading: AgentRow = { kind: 'heading', group: { state: 'ready' }, count: 1 };
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(entry) as [AgentRow, AgentRow, AgentRow, AgentRow];

describe('a key in the list of agents', () => {
  const rows = [heading, a, b, heading, c, d];
  it.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 2, 4],
    ['ArrowDown', 5, null],
    ['ArrowUp', 4, 2],
    ['ArrowUp', 1, null],
    ['Home', 4, 1],
    ['End', 1, 5],
    ['PageDown', 1, 4],
    ['PageDown', 4, 5],
    ['PageUp', 5, 2],
    ['PageUp', 2, 1],
    ['Enter', 2, null],
  ])('%s leads from row %i to row %s', (key, place, expected) => {
    expect(stepThroughAgents(key, rows, place, 2)).toBe(expected);
  });
});

describe('what stays where it is seen', () => {
  it('is the first row in view about which nothing changed', () => {
    const moved = entry('b');
    expect(
      findAnchor([heading, a, b, c, d], [heading, moved, a, c, d], { first: 2, preferredId: null }),
    ).toEqual({
      from: 3,
      to: 3,
    });
    expect(findAnchor([heading, a, b, c], [heading, d, a, b, c], { first: 1, preferredId: null })).toEqual({
      from: 1,
      to: 2,
    });
  });

  it('is rather the row under the pointer', () => {
    expect(findAnchor([a, b, c], [b, c, a], { first: 0, preferredId: 'c' })).toEqual({ from: 2, to: 1 });
  });

  it('is nothing where all have changed', () => {
    expect(findAnchor([a, b], [entry('a'), entry('b')], { first: 0, preferredId: null })).toBeNull();
  });
});
