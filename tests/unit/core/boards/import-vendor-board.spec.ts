import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportNote } from '../../../../src-main/core/boards/import-note';
import { readBoard } from '../../../../src-main/core/boards/read-board';
import { readBoardsFile } from '../../../../src-main/core/boards/read-boards-file';
import type { Board, Widget } from '../../../../src-main/core/model/board';
import { hostileTexts } from '../../../support/hostile-texts';
import { placesIn } from '../../../support/json-places';
import { card, grid, single, wallboard } from '../../../support/vendor-board';

/** The boards and notes of a JSON value, as somebody gets them who reads a file with it. */
function read(json: unknown, boards: readonly Board[] = []) {
  let made = 0;
  const around = { boards, newId: () => `new ${(made += 1)}`, unnamed: 'Untitled' };
  const result = readBoardsFile(JSON.stringify(json), around);
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.failure)}`);
  return result.value;
}

function partsOf(json: unknown): readonly Widget[] {
  return read(json).boards[0]?.widgets ?? [];
}

/** What is said of the cards of a board. */
function remarksOn(...cards: readonly unknown[]): readonly Partial<ImportNote>[] {
  return read(wallboard(...cards)).notes.map((note) => {
    const { board: _board, card: _card, ...remark } = { board: '', card: '', ...note };
    return remark;
  });
}

const sampleOf = (name: string) =>
  (JSON.parse(readFileSync(`tests/samples/${name}.json`, 'utf8')) as { answer: unknown }).answer;

const untitled = (statistic: string) => ({ statistic });

describe('a wallboard of the vendor’s', () => {
  it('becomes a board that shows the same', () => {
    const serviceIds = ['00000021-51c4-4e0b-9a6f-2d7b8c0e0021'];
    expect(read(sampleOf('wallboard'))).toEqual({
      boards: [
        {
          id: 'new 1',
          name: 'Storm watch',
          widgets: [
            {
              kind: 'figure',
              id: 'card-1',
              title: 'On the line',
              look: 'tile',
              column: untitled('in_calls_waiting'),
              serviceIds,
              limits: [{ operation: 'GE', value: 12, attention: 'action' }],
            },
            {
              kind: 'figure',
              id: 'card-1-second',
              title: null,
              look: 'tile',
              column: untitled('in_max_wait_time'),
              serviceIds,
              limits: [],
            },
            {
              kind: 'figure',
              id: 'card-2',
              title: 'In time',
              look: 'gauge',
              column: untitled('service_level'),
              serviceIds,
              limits: [],
            },
            {
              kind: 'agents',
              id: 'card-3',
              title: 'Long ones',
              columns: [untitled('acd_state'), { statistic: 'state_duration', title: 'For' }],
              filter: null,
              order: [{ column: untitled('state_duration'), direction: 'DESC' }],
              limit: 6,
              teamIds: [],
              isLoggedInOnly: true,
            },
            { kind: 'news', id: 'card-4', title: 'News', contains: '', limit: 6 },
          ],
        },
      ],
      notes: [
        { kind: 'look-left-out', board: 'Storm watch' },
        { kind: 'empty-cards', board: 'Storm watch', count: 1 },
        { kind: 'second-tile', board: 'Storm watch', card: 'On the line', statistic: 'in_max_wait_time' },
      ],
    });
  });

  it('of everybody becomes one of hers', () => {
    const { boards, notes } = read(sampleOf('wallboard-global'));
    expect(boards[0]?.widgets).toMatchObject([
      {
        kind: 'queues',
        columns: [{ statistic: 'name', title: 'Service' }],
        order: [{ column: untitled('name'), direction: 'ASC' }],
        limit: 6,
        serviceIds: [],
      },
      { kind: 'states', title: 'Crew', teamIds: [] },
      { kind: 'figure', limits: [{ operation: 'GE', value: 9, attention: 'action' }] },
    ]);
    expect(notes).toEqual([{ kind: 'look-left-out', board: 'Harbour' }]);
  });

  it.each([
    ['in a list', [wallboard(single('service_level'))]],
    ['in a list like the server’s', { wallboards: [wallboard(single('service_level'))] }],
    ['as the server tells it', { id: 'an id', ...wallboard(single('service_level')) }],
    ['without the inner config', wallboard((single('service_level') as { config: object }).config)],
    ['in one layer', { name: 'Morning', widgets: [single('service_level')], style: {}, colorScheme: '' }],
  ])('is found %s', (_how, json) => {
    const { boards, notes } = read(json);
    expect(boards).toMatchObject([{ id: 'new 1', name: 'Morning', widgets: [{ kind: 'figure' }] }]);
    expect(notes).toEqual([]);
  });

  it('that is one of several gets a name of its own, and one that has none is given one', () => {
    const { boards } = read([wallboard(), wallboard(), { config: { widgets: [] } }]);
    expect(boards.map(({ id, name }) => [id, name])).toEqual([
      ['new 1', 'Morning'],
      ['new 2', 'Morning 2'],
      ['new 3', 'Untitled'],
    ]);
  });

  it('is read from the top to the bottom, and from the left to the right', () => {
    const at = (x: number, y: number, title: string) => single('service_level', { x, y, title });
    const placed = [at(6, 4, 'd'), at(0, 4, 'c'), at(6, 0, 'b'), at(0, 0, 'a')];
    const nowhere = single('service_level', { x: null, y: 'top', title: 'e' });
    expect(partsOf(wallboard(nowhere, ...placed)).map(({ title }) => title)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  it('with more cards than a board holds gives the first ones, and says so', () => {
    const cards = Array.from({ length: 41 }, () => single('in_calls_waiting', { optValue: 'in_ewt' }));
    expect(partsOf(wallboard(...cards))).toHaveLength(40);
    expect(read(wallboard(...cards)).notes.at(-1)).toEqual({ kind: 'cards-cut', board: 'Morning', most: 40 });
  });
});

describe('a card', () => {
  it.each([
    ['that nobody knows', card('hologram'), { kind: 'card-unknown', type: 'hologram' }],
    ['without a type', card(''), { kind: 'card-unknown', type: '' }],
    [
      'with no value',
      card('single', { subscription: { type: 'stats_total', req: [] } }),
      { kind: 'card-unreadable' },
    ],
    ['with no columns', grid('agent_grid', { columns: [] }), { kind: 'card-unreadable' }],
    ['with a grid of nothing', card('grid'), { kind: 'card-unreadable' }],
  ])('%s is left out, and that is said', (_what, odd, note) => {
    expect(partsOf(wallboard(odd))).toEqual([]);
    expect(remarksOn(odd)).toEqual([note]);
  });

  it('of a type that nobody knows is taken by what it asks for', () => {
    const columns = [{ id: '1', stat_name: 'in_calls_handled_per_day', dispositions: ['Sale', 'Sale', ''] }];
    const leaderboard = card('leaderboard', { subscription: { type: 'agent_grid', req: { columns } } });
    expect(partsOf(wallboard(leaderboard))).toMatchObject([
      { kind: 'agents', columns: [{ statistic: 'in_calls_handled_per_day', dispositions: ['Sale'] }] },
    ]);
  });

  it('that sounds is silent here', () => {
    const loud = (sound: unknown) => single('service_level', { playSound: sound });
    for (const sound of [true, 'true', 'value > 5']) {
      expect(remarksOn(loud(sound))).toEqual([{ kind: 'sound-left-out' }]);
    }
    for (const sound of [false, '', 'false', 0, null]) expect(remarksOn(loud(sound))).toEqual([]);
  });

  it('keeps statistics that Perch does not know, and says so once', () => {
    const odd = single('brand_new', { optValue: 'brand_new' });
    expect(partsOf(wallboard(odd))).toMatchObject([{ column: untitled('brand_new') }]);
    expect(remarksOn(odd)).toEqual([{ kind: 'statistic-unknown', statistic: 'brand_new' }]);
    const sum = { id: '1', statName: 'SUM', sum_stat_names: ['in_calls_waiting', 'newer'], coltitle: 'All' };
    const table = grid('service_grid', { columns: [sum, { id: '2', statName: 'newer' }] });
    expect(partsOf(wallboard(table))).toMatchObject([
      {
        columns: [
          { statistic: 'SUM', sumOf: ['in_calls_waiting', 'newer'], title: 'All' },
          untitled('newer'),
        ],
      },
    ]);
    expect(remarksOn(table)).toEqual([{ kind: 'statistic-unknown', statistic: 'newer' }]);
  });

  it('with a value that is a sum of nothing shows what else it has', () => {
    expect(remarksOn(single('SUM'))).toEqual([{ kind: 'card-unreadable' }]);
    const second = single('in_ewt', { optValue: 'SUM' });
    expect(partsOf(wallboard(second))).toMatchObject([{ column: untitled('in_ewt') }]);
    expect(remarksOn(second)).toEqual([{ kind: 'column-unreadable', column: 'SUM' }]);
  });

  it('with news looks for its text', () => {
    const news = card('news', {
      subscription: { type: 'chat_messages', req: { filter: 'storm', limit: '3' } },
    });
    expect(partsOf(wallboard(news))).toMatchObject([{ kind: 'news', contains: 'storm', limit: 3 }]);
    expect(partsOf(wallboard(card('news')))).toMatchObject([{ contains: '', limit: 6 }]);
  });
});

describe('an alert', () => {
  const limitsOf = (statistic: string, rest: object) =>
    partsOf(wallboard(single(statistic, rest))).map((part) => (part.kind === 'figure' ? part.limits : []));

  it.each([
    ['in_calls_waiting >= 50', 'GE', 50],
    ['value > 5', 'GT', 5],
    [' value<=0.5; ', 'LE', 0.5],
    ['in_calls_waiting < -1', 'LT', -1],
    [12, 'GE', 12],
    ['12', 'GE', 12],
  ])('%s is carried over', (alert, operation, value) => {
    expect(limitsOf('in_calls_waiting', { alert })).toEqual([[{ operation, value, attention: 'action' }]]);
    expect(remarksOn(single('in_calls_waiting', { alert }))).toEqual([]);
  });

  it.each([
    'value > 5 && value < 9',
    'value == 5',
    'in_ewt > 5',
    'constructor > 5',
    '5 < value',
    'fetch("https://elsewhere.example")',
    'value > 5; alert(1)',
    'value > 1e999',
    { threshold: 5 },
    0,
    -3,
    true,
  ])('%s is a program, or no alert at all: it is said, and nothing is run', (alert) => {
    expect(limitsOf('in_calls_waiting', { alert })).toEqual([[]]);
    expect(remarksOn(single('in_calls_waiting', { alert }))).toMatchObject([{ kind: 'alert-left-out' }]);
  });

  it('that was never set is not spoken of', () => {
    for (const alert of [null, '', false]) {
      expect(remarksOn(single('in_calls_waiting', { alert, alertThreshold: alert }))).toEqual([]);
    }
  });

  it('is for the second value where it names that', () => {
    const alert = 'in_max_wait_time > 60';
    expect(limitsOf('in_calls_waiting', { alert, alertThreshold: 8, optValue: 'in_max_wait_time' })).toEqual([
      [{ operation: 'GE', value: 8, attention: 'action' }],
      [{ operation: 'GT', value: 60, attention: 'action' }],
    ]);
  });

  it('of a share is one, however the share is written', () => {
    const share = (alertThreshold: number) => limitsOf('service_level', { alertThreshold })[0]?.[0]?.value;
    expect([share(80), share(0.8), share(1), share(100)]).toEqual([0.8, 0.8, 1, 1]);
    // Nothing is more than all.
    expect(remarksOn(single('service_level', { alertThreshold: 180 }))).toEqual([
      { kind: 'alert-left-out', condition: '180' },
    ]);
  });

  it('and a warning are two limits, and a third is left out', () => {
    const rest = { warning: 4, alert: 'value > 8', alertThreshold: 9 };
    expect(limitsOf('in_calls_waiting', rest)).toEqual([
      [
        { operation: 'GT', value: 8, attention: 'action' },
        { operation: 'GE', value: 9, attention: 'action' },
      ],
    ]);
    expect(remarksOn(single('in_calls_waiting', rest))).toEqual([{ kind: 'alert-left-out', condition: '4' }]);
    expect(limitsOf('in_calls_waiting', { ...rest, alert: 'value >= 9' })[0]).toHaveLength(2);
  });

  it('of a column has no place in a table', () => {
    const columns = [{ id: '1', statName: 'in_calls_waiting', alertThreshold: 8 }];
    expect(remarksOn(grid('service_grid', { columns }))).toEqual([
      { kind: 'alert-left-out', condition: '8' },
    ]);
  });
});

describe('a grid', () => {
  const columns = [
    { id: '1', statName: 'state_ic', coltitle: '' },
    { id: '2', statName: 'last_first_name', coltitle: 'Who' },
    { id: '7', statName: 'acd_state', coltitle: 'State' },
    { id: '9', statName: 'state_duration', coltitle: 'For', dir: 'DESC' },
  ];
  const table = (req: object) => partsOf(wallboard(grid('agent_grid', { columns, ...req })))[0];
  const remarks = (req: object) => remarksOn(grid('agent_grid', { columns, ...req }));

  it.each([
    ['agents', 'agent_grid', undefined, ['in_calls_handled_per_day']],
    ['queues', 'service_grid', undefined, ['in_calls_handled_per_day']],
    ['agents', 'service_grid', 'agent_grid', ['in_calls_handled_per_day']],
    ['queues', 'agent_grid', 'service_grid', ['in_calls_handled_per_day']],
    ['agents', 'grid', undefined, ['name', 'acd_state']],
    ['agents', 'grid', 'grid', ['last_first_name']],
    ['queues', 'grid', 'grid', ['name', 'in_calls_handled_per_day', 'in_calls_waiting']],
  ])(
    'is one of %s where its card is a %s, it asks for a %s, and its columns are %j',
    (kind, card_, type, names) => {
      const req = { columns: names.map((statName, index) => ({ id: `${index}`, statName })) };
      const odd = card(card_, { subscription: { type, req } });
      expect(partsOf(wallboard(odd))).toMatchObject([{ kind }]);
      expect(remarksOn(odd)).toEqual([]);
    },
  );

  it('that says nowhere whether it is one of agents or of services says so', () => {
    const req = { columns: [{ id: '1', statName: 'in_calls_handled_per_day' }] };
    const odd = card('grid', { subscription: { req } });
    expect(partsOf(wallboard(odd))).toMatchObject([{ kind: 'queues' }]);
    expect(remarksOn(odd)).toEqual([{ kind: 'rows-guessed' }]);
  });

  it('shows names and states by what they are made of', () => {
    expect(table({})).toMatchObject({
      columns: [
        { statistic: 'acd_state', title: 'State' },
        { statistic: 'lastname', title: 'Who' },
        untitled('firstname'),
        { statistic: 'state_duration', title: 'For' },
      ],
    });
    expect(remarks({})).toEqual([]);
  });

  it('of services has the name of a service as it is', () => {
    const service = grid('service_grid', {
      columns: [{ id: '1', statName: 'name' }],
      service_ids: ['a', 'a', 7],
    });
    expect(partsOf(wallboard(service))).toMatchObject([
      { kind: 'queues', columns: [untitled('name')], serviceIds: ['a', '7'] },
    ]);
  });

  it.each([
    [
      'several',
      {
        order: [
          { by: '7', dir: 'asc' },
          { by: '2', dir: 'DESC' },
        ],
      },
      ['acd_state ASC', 'lastname DESC'],
    ],
    [
      'the same again, which changes nothing',
      {
        order: [
          { by: '7', dir: 'asc' },
          { by: '7', dir: 'DESC' },
        ],
      },
      ['acd_state ASC'],
    ],
    ['one', { order_by: '9', order_dir: 'DESC' }, ['state_duration DESC']],
    ['the name of a statistic', { order_by: 'acd_state' }, ['acd_state ASC']],
    ['its columns', { order: [] }, ['state_duration DESC']],
  ])('is ordered by %s', (_by, req, expected) => {
    const part = table(req);
    const order = part?.kind === 'agents' ? part.order : [];
    expect(order.map(({ column, direction }) => `${column.statistic} ${direction}`)).toEqual(expected);
    expect(remarks(req)).toEqual([]);
  });

  it('that is ordered by something else says so', () => {
    expect(table({ order_by: '3' })).toMatchObject({ order: [] });
    expect(remarks({ order_by: '3' })).toEqual([{ kind: 'order-left-out' }]);
  });

  it.each([
    [{ filter_by: '7', filter_operation: 'NE', filter_value: '' }, null, true],
    [{ filter_by: '1', filter_operation: 'NE', filter_value: '' }, null, true],
    [{ logged_in_agents_only: 'true' }, null, true],
    [{ logged_in_agents_only: 'false' }, null, false],
    [
      { filter_by: '7', filter_operation: 'EQ', filter_value: 'busy' },
      { column: untitled('acd_state'), operation: 'EQ', value: 'busy' },
      false,
    ],
    [
      { filter_by: '9', filter_operation: 'GT', filter_value: 300, logged_in_agents_only: true },
      { column: untitled('state_duration'), operation: 'GT', value: '300' },
      true,
    ],
  ])('with the condition %j is narrowed so', (req, filter, isLoggedInOnly) => {
    expect(table(req)).toMatchObject({ filter, isLoggedInOnly });
    expect(remarks(req)).toEqual([]);
  });

  it.each([
    { filter_by: '7', filter_operation: 'LIKE', filter_value: 'b' },
    { filter_by: '5', filter_operation: 'EQ', filter_value: 'b' },
    // Two columns together are held against nothing.
    { filter_by: '2', filter_operation: 'EQ', filter_value: 'Lane, Ann' },
    { service_ids: ['a'] },
    { my_subteam_only: 'true' },
  ])('with the condition %j shows more, and says so', (req) => {
    expect(table(req)).toMatchObject({ filter: null });
    expect(remarks(req)).toEqual([{ kind: 'filter-left-out' }]);
  });

  it.each([
    [6, 6],
    ['1000', 1000],
    [90_000, 5000],
    [0, null],
    ['all', null],
    [2.5, null],
    [undefined, null],
  ])('with the limit %s has %s rows at the most', (limit, rows) => {
    expect(table({ limit })).toMatchObject({ limit: rows });
  });

  it('says which columns it cannot show', () => {
    const odd = [{ id: '1' }, { id: '2', coltitle: 'Sum', statName: 'SUM' }, ...columns];
    expect(table({ columns: odd })).toMatchObject({ columns: { length: 4 } });
    expect(remarks({ columns: odd })).toEqual([
      { kind: 'column-unreadable', column: '1' },
      { kind: 'column-unreadable', column: 'Sum' },
    ]);
    const many = Array.from({ length: 60 }, (_, index) => ({ id: `${index}`, statName: `in_${index}` }));
    expect(table({ columns: many })).toMatchObject({ columns: { length: 40 } });
    expect(remarks({ columns: many })[0]).toEqual({ kind: 'columns-cut', most: 40 });
  });
});

describe('whatever somebody makes of a wallboard', () => {
  const junk = fc.oneof(
    fc.constantFrom<unknown>('', null, 0, -1, 1e308, true, [], {}, [[]], 'agent_grid', 'SUM', '__proto__'),
    fc.constantFrom<unknown>(
      ...hostileTexts.map(({ sent }) => sent),
      '🦜'.repeat(300),
      new Array(600).fill('x'),
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const mutations = fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 5 });
  const whole = [
    sampleOf('wallboard'),
    sampleOf('wallboard-global'),
    wallboard(single('in_ewt', { alert: 'value > 5' })),
  ];

  it('becomes boards that Perch can keep, or is refused', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const json = structuredClone(whole);
        for (const [place, value] of changes) {
          const places = placesIn(json);
          const [node, key] = places[place % places.length] ?? [[], ''];
          (node as Record<string, unknown>)[key] = structuredClone(value);
        }
        expectKeepable(json);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, also where it is nothing like one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expectKeepable(json);
        expectKeepable({
          config: { widgets: [json, { config: json }, card('grid', { subscription: json })] },
        });
      }),
      { numRuns: 2000 },
    );
  });
});

function expectKeepable(json: unknown): void {
  const around = { boards: [], newId: () => 'new', unnamed: 'Untitled' };
  const result = readBoardsFile(JSON.stringify(json), around);
  if (!result.ok) return;
  for (const board of result.value.boards) expect(readBoard(board)).toEqual({ ok: true, value: board });
}
