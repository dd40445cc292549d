import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agent, AgentState } from '../../../../src-main/core/model/agent';
import { AGENT_GROUPS, AGENT_SORTS } from '../../../../src-main/core/model/preferences';
import { applyFrame } from '../../../../src-renderer/state/apply-frame';
import type { AgentRow } from '../../../../src-renderer/state/agent-row';
import { AgentGroups, type Arrangement } from '../../../../src-renderer/state/group-agents';
import { liveSnapshot } from '../../../support/build-snapshot';

const usual: Arrangement = {
  list: { group: 'state', sort: 'time', isReversed: false },
  state: null,
  query: '',
  beganByMs: null,
};

const floor = liveSnapshot({
  agents: [
    {
      ...{ login_id: 'a', firstname: 'Zoë', lastname: 'Ng', acd_state: 'ready' },
      state_duration: 5,
      team_name: 'Night',
    },
    {
      ...{ login_id: 'b', firstname: 'Ada', acd_state: 'busy', state_duration: 10, team_name: 'Day' },
      ...{ active_item_service_name: 'Billing', active_item_talk_duration: 8 },
    },
    {
      ...{ login_id: 'c', firstname: 'Bob', acd_state: 'busy', state_duration: 500, team_name: 'Day' },
      active_item_talk_duration: 2,
    },
    { login_id: 'd', firstname: 'Cy', acd_state: 'not_ready', state_duration: 1, reason: 'Lunch' },
    { login_id: 'e', firstname: 'Dee', acd_state: 'levitating', state_duration: 1 },
  ],
});
const eve: Agent = { loginId: 'f', state: 'logged-out', readings: { firstname: 'Eve' } };
const agents = [...floor.agents, eve];

function words(row: AgentRow): string {
  if (row.kind === 'agent') return row.agent.loginId;
  return `${'state' in row.group ? row.group.state : row.group.team} ${row.count}`;
}

function listed(changes: Partial<Arrangement>, list: Partial<Arrangement['list']> = {}): readonly string[] {
  const arrangement = { ...usual, ...changes, list: { ...usual.list, ...list } };
  return new AgentGroups().arrange(agents, arrangement).rows.map(words);
}

const inOrder = (list: Partial<Arrangement['list']>) => listed({}, { group: 'none', ...list }).join('');

describe('agents', () => {
  it('stand in groups by state, the longest first, each group under its count', () => {
    expect(listed({})).toEqual([
      'not-ready 1',
      'd',
      'busy 2',
      'c',
      'b',
      'ready 1',
      'a',
      'other 1',
      'e',
      'logged-out 1',
      'f',
    ]);
  });

  it('stand in groups by team, whoever has none last', () => {
    expect(listed({}, { group: 'team' })).toEqual(['Day 2', 'c', 'b', 'Night 1', 'a', ' 3', 'd', 'e', 'f']);
  });

  it('stand by time, name, state or talk time', () => {
    expect(inOrder({ sort: 'time' })).toBe('cbadef');
    expect(inOrder({ sort: 'name' })).toBe('bcdefa');
    expect(inOrder({ sort: 'state' })).toBe('dcbaef');
    expect(inOrder({ sort: 'talk' })).toBe('bcadef');
  });

  it('stand the other way round, but where no time runs they are last all the same', () => {
    expect(inOrder({ sort: 'time', isReversed: true })).toBe('deabcf');
    expect(inOrder({ sort: 'name', isReversed: true })).toBe('afedcb');
    expect(inOrder({ sort: 'talk', isReversed: true })).toBe('cbadef');
  });

  it('are counted by state, whatever the list is narrowed to', () => {
    const { counts } = new AgentGroups().arrange(agents, { ...usual, state: 'ready' });
    expect(Object.fromEntries(counts)).toEqual({
      ready: 1,
      busy: 2,
      'not-ready': 1,
      other: 1,
      'logged-out': 1,
    });
  });

  it.each([
    ['zoe', ['a']],
    ['BILL', ['b']],
    ['lunch cy', ['d']],
    ['night', ['a']],
    ['nobody', []],
    ['  ', ['c', 'b', 'a', 'd', 'e', 'f']],
  ])('are found by "%s"', (query, found) => {
    expect(listed({ query }, { group: 'none' })).toEqual(found);
  });

  it('are found within one state', () => {
    expect(listed({ state: 'busy', query: 'ada' })).toEqual(['busy 1', 'b']);
  });

  it('are only those who have been in their state for longer', () => {
    expect(listed({ beganByMs: -10_000 })).toEqual(['busy 2', 'c', 'b']);
  });
});

const STATES: readonly AgentState[] = [
  'ready',
  'busy',
  'after-call-work',
  'not-ready',
  'logged-out',
  'other',
];
const anyAgent = fc
  .record({
    login: fc.nat(30),
    state: fc.constantFrom(...STATES),
    began: fc.option(fc.integer({ min: -5, max: 5 })),
    talk: fc.option(fc.integer({ min: -2, max: 2 })),
    name: fc.constantFrom('Ada', 'ada', 'Zoë', 'Zoe', ''),
    team: fc.constantFrom('', 'Day', 'Night'),
  })
  .map(({ login, state, began, talk, name, team }): Agent => ({
    loginId: `agent${login}`,
    state,
    readings: {
      firstname: name,
      team_name: team,
      state_duration: began === null ? null : { sinceMs: began },
      active_item_talk_duration: talk === null ? 0 : { sinceMs: talk },
    },
  }));
const anyFloor = fc.uniqueArray(anyAgent, { selector: ({ loginId }) => loginId, maxLength: 25 });
const anyArrangement: fc.Arbitrary<Arrangement> = fc.record({
  list: fc.record({
    group: fc.constantFrom(...AGENT_GROUPS),
    sort: fc.constantFrom(...AGENT_SORTS),
    isReversed: fc.boolean(),
  }),
  state: fc.option(fc.constantFrom(...STATES)),
  query: fc.constantFrom('', 'a', 'night'),
  beganByMs: fc.option(fc.integer({ min: -5, max: 5 })),
});
/** Some agents change where they stand, as most frames have it; or the floor is another. */
const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.array(anyAgent, { maxLength: 4 }) },
  { weight: 1, arbitrary: anyFloor.map((floor) => ({ floor })) },
);

/** The agents after a frame that says that some of them changed, as a window comes by them. */
function afterFrame(agents: readonly Agent[], step: readonly Agent[]): readonly Agent[] {
  const isThere = ({ loginId }: Agent) => agents.some((agent) => agent.loginId === loginId);
  const held = { sequence: 1, snapshot: { ...floor, agents } };
  const patch = { sections: {}, agents: { changed: step.filter(isThere), removed: [] } };
  const after = applyFrame(held, { kind: 'patch', sequence: 2, nowMs: 0, patch });
  if (after === 'gap') throw new Error('a frame is missing');
  return after.snapshot.agents;
}

describe('what the list remembers', () => {
  it('makes no difference to what it shows', () => {
    fc.assert(
      fc.property(
        anyFloor,
        fc.array(fc.tuple(anyStep, fc.option(anyArrangement)), { maxLength: 12 }),
        anyArrangement,
        (start, steps, first) => {
          const remembering = new AgentGroups();
          let now: readonly Agent[] = start;
          let arrangement = first;
          remembering.arrange(now, arrangement);
          for (const [step, other] of steps) {
            now = 'floor' in step ? step.floor : afterFrame(now, step);
            arrangement = other ?? arrangement;
            const { rows, headings, counts } = remembering.arrange(now, arrangement);
            const anew = new AgentGroups().arrange(now, arrangement);
            expect(rows).toEqual(anew.rows);
            expect(headings).toEqual(anew.headings);
            expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(anew.counts));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leaves who has not changed the same row, so that nothing is drawn again', () => {
    const many = Array.from({ length: 40 }, (_, index): Agent => ({
      ...{ loginId: `agent${index}`, state: 'ready' },
      readings: { state_duration: { sinceMs: index } },
    }));
    const groups = new AgentGroups();
    const before = groups.arrange(many, usual).rows;
    const changed = many.map((agent, index): Agent => (index === 7 ? { ...agent, state: 'busy' } : agent));
    const after = groups.arrange(changed, usual).rows;
    expect(after.filter((row) => row.kind === 'agent' && !before.includes(row)).map(words)).toEqual([
      'agent7',
    ]);
  });

  it('gives the very same rows while only time goes on', () => {
    const groups = new AgentGroups();
    const before = groups.arrange(agents, { ...usual, beganByMs: -10_000 });
    expect(groups.arrange(agents, { ...usual, beganByMs: -9_000 })).toBe(before);
    expect(groups.arrange(agents, { ...usual, beganByMs: -5_000 }).rows.map(words)).toContain('a');
  });
});
