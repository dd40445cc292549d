import { describe, expect, it } from 'vitest';
import { defaultBoard, floor } from '../../../../src-main/core/catalogue/floor';
import type { Board } from '../../../../src-main/core/model/board';
import { secondsOf } from '../../../../src-main/core/model/reading';
import type { Answer } from '../../../../src-main/core/subscription/answer';
import { planSubscription } from '../../../../src-main/core/subscription/plan-subscription';
import { readAnswer, type AnswerContext } from '../../../../src-main/core/subscription/read-answer';
import { readTimeStamp } from '../../../../src-main/core/subscription/read-messages';
import { buildAnswer, type AnswerParts } from '../../../support/build-answer';
import { agentTable, boardOf, figure, queueTable } from '../../../support/build-board';

function readBody(body: unknown, board: Board = defaultBoard, context: Partial<AnswerContext> = {}) {
  return readAnswer(body, planSubscription(board), {
    before: null,
    percentScale: null,
    atMs: 0,
    ...context,
  });
}
function read(parts: AnswerParts, context: Partial<AnswerContext> = {}) {
  const answer = readBody(buildAnswer(parts), defaultBoard, context);
  if (answer === null) throw new Error('nothing was read');
  return answer;
}
const queuesIn = (answer: Answer | null) => answer?.grids['queues']?.rows ?? [];
const agentsIn = (answer: Answer | null) => answer?.grids['agents']?.rows ?? [];
const perchIn = (parts: AnswerParts = {}) =>
  (buildAnswer(parts) as { perch: Readonly<Record<string, unknown>> }).perch;

describe('an answer', () => {
  it('is read by statistic: strings become numbers, and "" is no data', () => {
    const answer = read({
      totals: { in_calls_waiting: '12', service_level: '' },
      queues: [{ name: 'Billing', in_calls_waiting: '7', in_average_speed_of_answer: '' }],
    });
    expect(answer.totals?.['in_calls_waiting']).toBe(12);
    expect(answer.totals?.['service_level']).toBeNull();
    expect(queuesIn(answer)[0]).toMatchObject({
      id: 'Billing',
      readings: { in_calls_waiting: 7, in_average_speed_of_answer: null },
    });
    expect(answer.dropped).toBe(0);
  });

  it('may hold numbers, null and missing values too', () => {
    const { totals } = read({ totals: { in_calls_waiting: 3, agents_ready: null } });
    expect([totals?.['in_calls_waiting'], totals?.['agents_ready'], totals?.['agents_busy']]).toEqual([
      3,
      null,
      null,
    ]);
  });

  it('has a value only where the server itself put it', () => {
    const totals = JSON.parse('{"__proto__": {"in_calls_waiting": "5"}}') as object;
    expect(
      readBody({ perch: { ...perchIn(), stats_totals: totals } })?.totals?.['in_calls_waiting'],
    ).toBeNull();
  });

  it('may give totals as an array of pairs', () => {
    const body = {
      perch: { ...perchIn(), stats_totals: [{ in_calls_waiting: '4' }, 'x', { agents_ready: '2' }] },
    };
    const totals = readBody(body)?.totals;
    expect([totals?.['in_calls_waiting'], totals?.['agents_ready']]).toEqual([4, 2]);
  });

  it('may be wrapped once more, as the specification writes it', () => {
    expect(queuesIn(readBody([buildAnswer({ queues: [{ name: 'Billing' }] })]))).toHaveLength(1);
    const crowd = [
      ...Array.from({ length: 100 }, () => ({})),
      buildAnswer({ queues: [{ name: 'Billing' }] }),
    ];
    expect(readBody(crowd)).toBeNull();
    expect(queuesIn(readBody(crowd.slice(1)))).toHaveLength(1);
  });

  it('may give a grid without its list', () => {
    const grid = { id: 'queues', values: [{ '1': 'Billing' }] };
    expect(queuesIn(readBody({ perch: { service_grids: grid } }))).toHaveLength(1);
  });

  it('keeps a state that nobody documents as it is', () => {
    expect(
      agentsIn(read({ agents: [{ login_id: 'a.b', acd_state: 'supervising' }] }))[0]?.readings['acd_state'],
    ).toBe('supervising');
  });

  it('tells rows apart by a number too', () => {
    expect(agentsIn(read({ agents: [{ login_id: 1001, acd_state: 'ready' }] }))[0]?.id).toBe('1001');
    expect(agentsIn(read({ agents: [{ login_id: true, acd_state: 'ready' }] }))).toEqual([]);
  });

  it('leaves out and counts rows without identity, rows that come twice, and values that are no numbers', () => {
    const answer = read({
      agents: [
        { login_id: '', acd_state: 'ready' },
        { login_id: 'a.b', acd_state: 'ready', in_calls_handled_per_day: 'many' },
        { login_id: 'a.b', acd_state: 'busy' },
        { login_id: 'c.d', acd_state: 'ready', in_calls_handled_per_day: true },
        { login_id: 'e.f', acd_state: {} },
      ],
      totals: { in_calls_waiting: 'x' },
    });
    expect(agentsIn(answer).map((row) => row.id)).toEqual(['a.b', 'c.d', 'e.f']);
    expect(agentsIn(answer)[0]?.readings).toMatchObject({
      acd_state: 'ready',
      in_calls_handled_per_day: null,
    });
    expect(answer.dropped).toBe(6);
  });

  it('leaves out and counts what is no row', () => {
    const body = {
      perch: { ...perchIn(), service_grids: [{ id: 'queues', values: [null, 'x', { '1': 'Billing' }] }] },
    };
    const answer = readBody(body);
    expect([queuesIn(answer).length, answer?.dropped]).toEqual([1, 2]);
  });

  it('leaves out agents who are logged out, where the server did not', () => {
    const agents = [
      { login_id: 'in', acd_state: 'ready' },
      { login_id: 'out', acd_state: '' },
      { login_id: 'gone', acd_state: null },
    ];
    const body = {
      perch: {
        agent_grids: [
          { id: 'agents', values: agents.map((row) => ({ '1': row.login_id, '2': row.acd_state })) },
        ],
      },
    };
    const answer = readBody(body);
    expect(agentsIn(answer).map((row) => row.id)).toEqual(['in']);
    expect(answer?.dropped).toBe(0);
  });

  it('that does not tell the states keeps every agent', () => {
    const body = { perch: { agent_grids: [{ id: 'agents', values: [{ '1': 'a' }, { '1': 'b' }] }] } };
    expect(agentsIn(readBody(body))).toHaveLength(2);
  });

  it('of more rows than any contact centre has is cut, and says so', () => {
    const values = Array.from({ length: 50_010 }, (_, index) => ({ '1': `q${index}` }));
    const answer = readBody({ perch: { service_grids: [{ id: 'queues', values }] } });
    expect([queuesIn(answer).length, answer?.dropped]).toEqual([50_000, 10]);
  });

  it('that holds nothing of ours is none', () => {
    for (const body of [null, 'text', 17, [], {}, { other: {} }, { perch: 'x' }, { perch: {} }]) {
      expect(readBody(body)).toBeNull();
    }
    expect(readBody({ perch: { service_grids: [{ id: 'other', values: [] }] } })).toBeNull();
    expect(readBody({ perch: { service_grids: [{ id: 'queues', values: 'none' }] } })).toBeNull();
  });

  it.each([
    ['stats_totals', 'totals'],
    ['service_grids', 'queues'],
    ['agent_grids', 'agents'],
    ['chat_messages', 'messages'],
  ])('without %s has the rest', (key, part) => {
    const answer = readBody({ perch: { ...perchIn({ queues: [{ name: 'Billing' }] }), [key]: undefined } });
    const has = {
      totals: answer?.totals !== null,
      queues: answer?.grids['queues'] !== undefined,
      agents: answer?.grids['agents'] !== undefined,
      messages: answer?.messages !== null,
    };
    expect(has).toEqual({ totals: true, queues: true, agents: true, messages: true, [part]: false });
  });
});

describe('an answer after another', () => {
  const agent = (seconds: number, calls = 3) => ({
    login_id: 'a.b',
    acd_state: 'ready',
    state_duration: String(seconds),
    in_calls_handled_per_day: String(calls),
  });

  it('shares the rows that say what they said before, though time went on', () => {
    const first = read({ agents: [agent(10)] }, { atMs: 0 });
    const second = read({ agents: [agent(14)] }, { before: first, atMs: 5000 });
    expect(agentsIn(second)[0]?.readings).toBe(agentsIn(first)[0]?.readings);
  });

  it('is the very same row where not even a cell is another', () => {
    const first = read({ queues: [{ name: 'Billing', in_calls_waiting: '3' }] });
    const second = read(
      { queues: [{ name: 'Billing', in_calls_waiting: '3' }] },
      { before: first, atMs: 5000 },
    );
    expect(queuesIn(second)[0]).toBe(queuesIn(first)[0]);
  });

  it('notices a value that goes back to what it was, and one that stays at what it became', () => {
    const queue = (waiting: string) => ({ queues: [{ name: 'Billing', in_calls_waiting: waiting }] });
    const first = read(queue('3'));
    const second = read(queue('4'), { before: first });
    const third = read(queue('4'), { before: second });
    expect(queuesIn(third)[0]).toBe(queuesIn(second)[0]);
    const fourth = read(queue('3'), { before: third });
    expect(queuesIn(fourth)[0]?.readings['in_calls_waiting']).toBe(3);
    expect(queuesIn(fourth)[0]?.cells[0]).toBe('Billing');
  });

  it('keeps the instants of a row of which only the time goes on, answer after answer', () => {
    const first = read({ agents: [agent(10)] }, { atMs: 0 });
    const second = read({ agents: [agent(15)] }, { before: first, atMs: 5000 });
    const third = read({ agents: [agent(20)] }, { before: second, atMs: 10_000 });
    expect(agentsIn(third)[0]).toBe(agentsIn(first)[0]);
  });

  it('has another row where a value changed, and shares the instants in it', () => {
    const first = read({ agents: [agent(10)] }, { atMs: 0 });
    const second = read({ agents: [agent(15, 4)] }, { before: first, atMs: 5000 });
    expect(agentsIn(second)[0]?.readings['in_calls_handled_per_day']).toBe(4);
    expect(agentsIn(second)[0]?.readings['state_duration']).toBe(
      agentsIn(first)[0]?.readings['state_duration'],
    );
    expect(agentsIn(first)[0]?.readings['in_calls_handled_per_day']).toBe(3);
  });

  it('whose running duration says the same after five seconds began later', () => {
    const first = read({ agents: [agent(10)] }, { atMs: 0 });
    const second = read({ agents: [agent(10)] }, { before: first, atMs: 5000 });
    expect(secondsOf(agentsIn(second)[0]?.readings['state_duration'], 5000)).toBe(10);
  });

  it('takes a duration that moved by a second and a half for the same, and more for another', () => {
    const sinceIn = (answer: Answer) => agentsIn(answer)[0]?.readings['state_duration'];
    const first = read({ agents: [agent(10)] }, { atMs: 0 });
    expect(sinceIn(read({ agents: [agent(10)] }, { before: first, atMs: 1500 }))).toBe(sinceIn(first));
    expect(sinceIn(read({ agents: [agent(10)] }, { before: first, atMs: 1501 }))).not.toBe(sinceIn(first));
    expect(sinceIn(read({ agents: [agent(11)] }, { before: first, atMs: 0 }))).toBe(sinceIn(first));
  });

  it('counts a value that cannot be read each time it is sent anew, and forgets what it was before', () => {
    const first = read({ agents: [agent(10)] });
    const second = read({ agents: [{ ...agent(10), in_calls_handled_per_day: 'x' }] }, { before: first });
    expect(agentsIn(second)[0]?.readings['in_calls_handled_per_day']).toBeNull();
    expect(second.dropped).toBe(1);
  });

  it('has other totals where one of several changed', () => {
    const totals = (ready: string) => ({ totals: { in_calls_waiting: '1', agents_ready: ready } });
    const first = read(totals('1'));
    expect(read(totals('2'), { before: first }).totals?.['agents_ready']).toBe(2);
  });

  it('shares the totals that did not change', () => {
    const first = read({ totals: { in_calls_waiting: '1' } });
    expect(read({ totals: { in_calls_waiting: '1' } }, { before: first }).totals).toBe(first.totals);
    expect(read({ totals: { in_calls_waiting: '2' } }, { before: first }).totals).not.toBe(first.totals);
  });

  it('reads everything anew when the scale of shares turns out to be another', () => {
    const row = (target: string) => ({ name: 'Billing', service_level: '50', service_level_target: target });
    const guessed = read({ queues: [row('')] });
    expect([guessed.percentScale, guessed.isScaleKnown]).toEqual(['fraction', false]);
    const seen = read({ queues: [row('80')] }, { before: guessed });
    expect(queuesIn(seen)[0]?.readings['service_level']).toBe(0.5);
  });
});

describe('a value', () => {
  const valueOf = (statistic: string, wire: unknown, board?: Board) =>
    readBody(
      { perch: { ...perchIn(), stats_totals: { [statistic]: wire } } },
      board ?? boardOf(figure(statistic)),
      { atMs: 60_000 },
    )?.totals?.[statistic];

  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['-3', -3],
    ['1.25', 1.25],
    [0, 0],
    ['0', 0],
    ['1e3', null],
    ['0x10', null],
    ['12 calls', null],
    ['about 12', null],
    [true, null],
    [[], null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('of a count that says %j is %j', (wire, value) => {
    expect(valueOf('in_calls_ringing', wire)).toBe(value);
  });

  it('of a statistic that nobody knows passes as it is', () => {
    expect(valueOf('brand_new', '007')).toBe('007');
    expect(valueOf('brand_new', 7)).toBe(7);
    expect(valueOf('brand_new', true)).toBe('true');
    expect(valueOf('brand_new', {})).toBeNull();
  });

  it('of a text is a text whatever it looks like', () => {
    expect(valueOf('state_reason', 5)).toBe('5');
    expect(valueOf('state_reason', false)).toBe('false');
  });

  it('of a wait is the instant it began, and 0 that nobody waits', () => {
    expect(valueOf('in_max_wait_time', '20', defaultBoard)).toEqual({ sinceMs: 40_000 });
    expect(valueOf('in_max_wait_time', '0', defaultBoard)).toBe(0);
  });

  it.each(['-1', '1000000001', 1e308])('of a wait that says %j is none', (wire) => {
    expect(valueOf('in_max_wait_time', wire, defaultBoard)).toBeNull();
    expect(valueOf('in_max_wait_time', '1000000000', defaultBoard)).toEqual({ sinceMs: 60_000 - 1e12 });
    const agents = [{ login_id: 'a', acd_state: 'ready', state_duration: wire }];
    expect(agentsIn(read({ agents }))[0]?.readings['state_duration']).toBeNull();
  });

  it('of a state that has just begun is an instant too', () => {
    const agents = [{ login_id: 'a', acd_state: 'ready', state_duration: '0' }];
    expect(agentsIn(read({ agents }, { atMs: 500 }))[0]?.readings['state_duration']).toEqual({
      sinceMs: 500,
    });
  });
});

describe('shares', () => {
  const level = (target: string | number, value: string) =>
    read({ queues: [{ name: 'Billing', service_level: value, service_level_target: target }] });

  it('are fractions when no target is above 1', () => {
    const answer = level('1', '0.61');
    expect([answer.percentScale, answer.isScaleKnown]).toEqual(['fraction', true]);
    expect(queuesIn(answer)[0]?.readings['service_level']).toBe(0.61);
  });

  it('are whole percents when a target is above 1, and are kept as parts of 1', () => {
    for (const target of ['80', 80]) {
      const answer = level(target, '61');
      expect(answer.percentScale).toBe('whole');
      expect(queuesIn(answer)[0]?.readings['service_level']).toBe(0.61);
    }
  });

  it('are not told by targets of nothing, or by one that is no number', () => {
    for (const target of ['', '0', 'many']) expect(level(target, '0.5').isScaleKnown).toBe(false);
  });

  it('are told by any row', () => {
    const rows = [
      { name: 'A', service_level_target: '0.8' },
      { name: 'B', service_level_target: '80' },
    ];
    expect(read({ queues: rows }).percentScale).toBe('whole');
    expect(readBody({ perch: { service_grids: [{ id: 'queues', values: ['x'] }] } })?.isScaleKnown).toBe(
      false,
    );
  });

  it('keep the scale that earlier answers showed', () => {
    const before = level('80', '61');
    const answer = read({ totals: { service_level: '50' } }, { before });
    expect([answer.totals?.['service_level'], answer.isScaleKnown]).toEqual([0.5, true]);
  });

  it('have the scale that a person set, whatever the targets look like', () => {
    const body = buildAnswer({ queues: [{ name: 'A', service_level: '1', service_level_target: '1' }] });
    const answer = readBody(body, defaultBoard, { percentScale: 'whole' });
    expect(queuesIn(answer)[0]?.readings['service_level']).toBe(0.01);
    expect(answer?.isScaleKnown).toBe(true);
  });
});

describe('a board of chosen parts', () => {
  const some = figure('in_calls_waiting', { serviceIds: ['s1'] });

  it('keeps totals of some services apart from those of all', () => {
    const body = {
      perch: { stats_totals: { in_calls_waiting: '9' } },
      'perch-2': { stats_totals: { in_calls_waiting: '4' } },
    };
    const totals = readBody(body, boardOf(some))?.totals;
    expect([totals?.['in_calls_waiting'], totals?.['in_calls_waiting@s1']]).toEqual([9, 4]);
  });

  it('adds up a sum of totals, and knows none where a part is missing', () => {
    const column = { statistic: 'SUM', sumOf: ['in_calls_waiting', 'out_calls_waiting'] };
    const sumOf = (totals: object) =>
      readBody({ perch: { stats_totals: totals } }, boardOf(figure('SUM', { column })))?.totals?.[
        'SUM(in_calls_waiting+out_calls_waiting)'
      ];
    expect(sumOf({ in_calls_waiting: '3', out_calls_waiting: '4' })).toBe(7);
    expect(sumOf({ in_calls_waiting: '3', out_calls_waiting: '' })).toBeNull();
  });

  it('adds up a sum of chosen dispositions beside the totals of all', () => {
    const sumOf = ['in_calls_waiting', 'out_calls_waiting'];
    const column = { statistic: 'SUM', sumOf, dispositions: ['Sale'] };
    const body = {
      perch: { stats_totals: { in_calls_waiting: '9', out_calls_waiting: '8' } },
      'perch-2': { stats_totals: { in_calls_waiting: '2', out_calls_waiting: '3' } },
    };
    const board = boardOf(figure('SUM', { column }), figure('out_calls_waiting'));
    expect(readBody(body, board)?.totals).toMatchObject({
      in_calls_waiting: 9,
      out_calls_waiting: 8,
      'SUM(in_calls_waiting+out_calls_waiting)[Sale]': 5,
    });
  });

  it('reads a sum as its parts are read, and one of different kinds as it comes', () => {
    const sum = { statistic: 'SUM', sumOf: ['in_calls_waiting', 'in_calls_ringing'] };
    const odd = { statistic: 'SUM', sumOf: ['in_calls_waiting', 'in_ewt'] };
    const after = floor.queueColumns.length;
    const values = [{ '1': 'Billing', [after + 1]: '7', [after + 2]: '8' }];
    const board = boardOf(queueTable({ columns: [sum, odd] }));
    const [row] = queuesIn(readBody({ perch: { service_grids: [{ id: 'queues', values }] } }, board));
    expect(row?.readings).toMatchObject({
      'SUM(in_calls_waiting+in_calls_ringing)': 7,
      'SUM(in_calls_waiting+in_ewt)': '8',
    });
  });

  it('reads each table from its grid, in the order of the server', () => {
    const board = boardOf(agentTable({ isLoggedInOnly: false, limit: 2 }));
    const body = {
      perch: {
        agent_grids: [
          { id: 'agents', values: [{ '1': 'a', '2': 'ready' }] },
          {
            id: 'agents-2',
            values: [
              { '1': 'z', '2': '' },
              { '1': 'a', '2': 'ready' },
            ],
          },
        ],
      },
    };
    const answer = readBody(body, board);
    expect(answer?.grids['agents-2']?.rows.map((row) => row.id)).toEqual(['z', 'a']);
    expect(agentsIn(answer).map((row) => row.id)).toEqual(['a']);
  });

  it('is a sum of as many parts as it has', () => {
    const column = { statistic: 'SUM', sumOf: ['in_calls_waiting', 'out_calls_waiting', 'in_calls_ringing'] };
    const totals = { in_calls_waiting: '', out_calls_waiting: '4', in_calls_ringing: '5' };
    const sum = readBody({ perch: { stats_totals: totals } }, boardOf(figure('SUM', { column })))?.totals;
    expect(sum?.['SUM(in_calls_waiting+out_calls_waiting+in_calls_ringing)']).toBeNull();
  });

  it('is not answered by an app of another', () => {
    const totals = readBody(
      { 'perch-2': { stats_totals: { in_calls_waiting: '4' } } },
      boardOf(some),
    )?.totals;
    expect(totals).toEqual({ 'in_calls_waiting@s1': 4 });
  });
});

describe('chat messages', () => {
  const message = { id: '1', login_id: 'p.r', first_name: 'Priya', last_name: 'Raman', content: 'Hello' };
  const messagesIn = (messages: readonly unknown[]) => read({ messages }).messages ?? [];

  it.each(['1', 1, true, 'true'])('are urgent by %j', (urgent) => {
    expect(messagesIn([{ ...message, is_urgent: urgent }])[0]?.isUrgent).toBe(true);
  });

  it.each(['0', 0, false, null, undefined, '', 'no', {}])('are not urgent by %j', (urgent) => {
    expect(messagesIn([{ ...message, is_urgent: urgent }])[0]?.isUrgent).toBe(false);
  });

  it('are signed by name, or by login where there is no name', () => {
    const messages = messagesIn([
      message,
      { id: '2', login_id: 'p.r', content: 'x' },
      { id: 3, first_name: ' Ann ', last_name: '' },
    ]);
    expect(messages.map((read) => [read.id, read.fromName, read.text])).toEqual([
      ['1', 'Priya Raman', 'Hello'],
      ['2', 'p.r', 'x'],
      ['3', 'Ann', ''],
    ]);
  });

  it('without an id are left out, since they would be told again and again', () => {
    const answer = read({ messages: [{ content: 'x' }, 'nonsense', { id: '' }, { id: {} }] });
    expect([answer.messages?.length, answer.dropped]).toEqual([0, 4]);
  });

  it('that are no list are left out and counted, and missing ones are not', () => {
    const answer = readBody({ perch: { ...perchIn(), chat_messages: 'none' } });
    expect([answer?.messages, answer?.dropped]).toEqual([null, 1]);
    expect(readBody({ perch: { ...perchIn(), chat_messages: null } })?.dropped).toBe(0);
  });

  it('were sent at a time in seconds, milliseconds or ISO', () => {
    const sent = Date.UTC(2026, 2, 4, 10, 30);
    expect(readTimeStamp(String(sent / 1000))).toBe(sent);
    expect(readTimeStamp(sent)).toBe(sent);
    expect(readTimeStamp(String(sent))).toBe(sent);
    expect(readTimeStamp('2026-03-04T10:30:00Z')).toBe(sent);
    for (const wire of [
      'yesterday',
      '12',
      12,
      null,
      {},
      '',
      '2150-01-01T00:00:00Z',
      '1999-12-31T23:59:59Z',
    ]) {
      expect(readTimeStamp(wire)).toBeNull();
    }
    expect(readTimeStamp(Date.UTC(2000, 0) / 1000)).toBe(Date.UTC(2000, 0));
    expect(readTimeStamp('2100-01-01T00:00:00Z')).toBeNull();
    expect(messagesIn([{ ...message, send_time: String(sent) }])[0]?.sentAtMs).toBe(sent);
  });
});

describe('the floor', () => {
  it('is read column by column', () => {
    const row = Object.fromEntries(
      floor.queueColumns.map((name, index) => [name, name === 'name' ? 'Billing' : String(index)]),
    );
    const [read1] = queuesIn(read({ queues: [row] }));
    expect(Object.keys(read1?.readings ?? {})).toEqual(floor.queueColumns);
    // The longest wait changes by itself: its cell is not worth keeping.
    const kept = (name: string) => (name === 'in_max_wait_time' ? undefined : row[name]);
    expect(read1?.cells).toEqual(floor.queueColumns.map(kept));
  });
});
