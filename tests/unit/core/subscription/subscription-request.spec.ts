import { describe, expect, it } from 'vitest';
import { defaultBoard, floor } from '../../../../src-main/core/catalogue/floor';
import type { Board } from '../../../../src-main/core/model/board';
import { usualDialect, type Dialect } from '../../../../src-main/core/subscription/dialect';
import { planSubscription } from '../../../../src-main/core/subscription/plan-subscription';
import { writeRequest } from '../../../../src-main/core/subscription/write-request';
import { agentTable, boardOf, figure, queueTable } from '../../../support/build-board';

interface Grid {
  readonly id: string;
  readonly columns: readonly Readonly<Record<string, unknown>>[];
  readonly [field: string]: unknown;
}
interface App {
  readonly stats_totals?: readonly string[];
  readonly service_grids?: readonly Grid[];
  readonly agent_grids?: readonly Grid[];
  readonly [field: string]: unknown;
}

function write(board: Board, dialect: Partial<Dialect> = {}) {
  const plan = planSubscription(board);
  const written = writeRequest(plan, { ...usualDialect, ...dialect });
  const body = written.body as Readonly<Record<string, App>>;
  const { perch = {} } = body;
  return {
    ...written,
    plan,
    body,
    app: perch,
    queues: perch.service_grids ?? [],
    agents: perch.agent_grids ?? [],
  };
}

const namesIn = (grid: Grid | undefined) => grid?.columns.map((column) => column['stat_name']);
const idOf = (grid: Grid | undefined, name: string) =>
  grid?.columns.find((column) => column['stat_name'] === name)?.['id'];

describe('the subscription of the default board', () => {
  it('asks for every column under exactly one name key and an id', () => {
    for (const nameKey of ['stat_name', 'statName'] as const) {
      const { queues, agents } = write(defaultBoard, { nameKey });
      const keys = [...queues, ...agents].flatMap((grid) =>
        grid.columns.map((column) => Object.keys(column).join()),
      );
      expect([...new Set(keys)]).toEqual([`id,${nameKey}`]);
    }
  });

  it('asks for the floor and an identity in every row', () => {
    const { app, queues, agents } = write(defaultBoard);
    expect(app.stats_totals).toEqual(floor.totals);
    expect(namesIn(queues[0])).toEqual(floor.queueColumns);
    expect(namesIn(agents[0])).toEqual(floor.agentColumns);
    expect([queues.length, agents.length]).toEqual([1, 1]);
  });

  it('leaves logged-out agents out by the column of their state', () => {
    const [agents] = write(defaultBoard).agents;
    expect(agents).toMatchObject({ filter_operation: 'NE', filter_value: '', limit: 10_000 });
    expect(agents?.['filter_by']).toBe(idOf(agents, 'acd_state'));
  });

  it('numbers columns from 1 and sends numbers as numbers', () => {
    const { app, queues } = write(defaultBoard);
    expect(queues[0]?.columns.map((column) => column['id'])).toEqual(
      floor.queueColumns.map((_, i) => String(i + 1)),
    );
    expect(app['chat_messages']).toEqual({ filter: '', limit: 50 });
  });

  it('needs no field that the specification does not have', () => {
    const { body, hasLaterFields, leftOut } = write(defaultBoard);
    expect(Object.keys(body)).toEqual(['perch']);
    expect([hasLaterFields, leftOut]).toEqual([false, []]);
    expect(write(defaultBoard, { hasLaterFields: false }).body).toEqual(body);
  });
});

describe('the subscription of a board', () => {
  it('unites the columns of tables that show all rows with those of the floor, each once', () => {
    const columns = [{ statistic: 'in_calls_waiting' }, { statistic: 'in_calls_ringing' }];
    const { queues, plan } = write(
      boardOf(
        queueTable({ columns }),
        queueTable({ id: 'other', columns: [{ statistic: 'in_calls_in_ivr' }] }),
      ),
    );
    expect(queues).toHaveLength(1);
    expect(namesIn(queues[0])).toEqual([...floor.queueColumns, 'in_calls_ringing', 'in_calls_in_ivr']);
    expect(plan.gridOfWidget).toEqual([]);
  });

  it('adds a figure of all services to the totals of the floor', () => {
    const { app, body } = write(boardOf(figure('in_calls_ringing'), figure('in_calls_waiting')));
    expect(Object.keys(body)).toEqual(['perch']);
    expect(app.stats_totals).toEqual([...floor.totals, 'in_calls_ringing']);
  });

  it('gives totals another app id only where their services differ', () => {
    const some = { serviceIds: ['s2', 's1'] };
    const { body, hasLaterFields } = write(
      boardOf(
        figure('in_calls_waiting', { id: 'a', ...some }),
        figure('in_calls_ringing', { id: 'b', serviceIds: ['s1', 's2'] }),
        figure('in_calls_ringing', { id: 'c', serviceIds: ['s3'] }),
      ),
    );
    expect(Object.keys(body)).toEqual(['perch', 'perch-2', 'perch-3']);
    expect(body['perch-2']).toEqual({
      stats_totals: ['in_calls_waiting', 'in_calls_ringing'],
      stats_totals_service_ids: ['s1', 's2'],
    });
    expect(body['perch-3']).toMatchObject({ stats_totals_service_ids: ['s3'] });
    expect(hasLaterFields).toBe(true);
  });

  it('counts dispositions of a figure under an app id of their own', () => {
    const column = { statistic: 'calls_dispositions_per_day', dispositions: ['Sale', 'Refused'] };
    const { body } = write(boardOf(figure('calls_dispositions_per_day', { column })));
    expect(body['perch-2']).toEqual({
      stats_totals: ['calls_dispositions_per_day'],
      stats_totals_dispositions: ['Refused', 'Sale'],
    });
  });

  it('asks for the parts of a sum in the totals, since the server sums in grids only', () => {
    const column = { statistic: 'SUM', sumOf: ['in_calls_waiting', 'out_calls_waiting'] };
    const { app, plan } = write(boardOf(figure('SUM', { column })));
    expect(app.stats_totals).toEqual([...floor.totals, 'out_calls_waiting']);
    expect(plan.sums).toEqual([
      { key: 'SUM(in_calls_waiting+out_calls_waiting)', partKeys: ['in_calls_waiting', 'out_calls_waiting'] },
    ]);
    expect(
      write(boardOf(figure('SUM', { column }), figure('SUM', { id: 'again', column }))).plan.sums,
    ).toHaveLength(1);
  });

  it('lets the server sum and count dispositions in grids', () => {
    const after = floor.queueColumns.length;
    const sum = { statistic: 'SUM', sumOf: ['in_calls_waiting', 'in_calls_ringing'] };
    const sales = { statistic: 'calls_dispositions_per_day', dispositions: ['Sale'] };
    const { queues } = write(boardOf(queueTable({ columns: [sum, sales] })));
    expect(queues[0]?.columns.slice(-2)).toEqual([
      { id: String(after + 1), stat_name: 'SUM', sum_stat_names: ['in_calls_waiting', 'in_calls_ringing'] },
      { id: String(after + 2), stat_name: 'calls_dispositions_per_day', dispositions: ['Sale'] },
    ]);
  });

  it('gives a table of chosen rows a grid of its own, with the columns it is chosen and ordered by', () => {
    const table = agentTable({
      columns: [{ statistic: 'firstname' }],
      teamIds: ['t1'],
      filter: { column: { statistic: 'state_duration' }, operation: 'GT', value: '300' },
      order: [{ column: { statistic: 'in_calls_handled_per_day' }, direction: 'DESC' }],
      limit: 6,
    });
    const { agents, plan } = write(boardOf(table));
    const [, chosen] = agents;
    expect(namesIn(chosen)).toEqual([
      'login_id',
      'acd_state',
      'firstname',
      'state_duration',
      'in_calls_handled_per_day',
    ]);
    expect(chosen).toMatchObject({
      id: 'agents-2',
      limit: 6,
      team_ids: ['t1'],
      filter_by: '4',
      filter_operation: 'GT',
      filter_value: '300',
      order_by: '5',
      order_dir: 'DESC',
      logged_in_agents_only: true,
    });
    expect(chosen).not.toHaveProperty('order');
    expect(plan.gridOfWidget).toEqual([['agent table', 'agents-2']]);
  });

  it('shares a grid between tables of the same rows, and keeps others apart', () => {
    const { queues, plan } = write(
      boardOf(
        queueTable({ id: 'a', serviceIds: ['s2', 's1'] }),
        queueTable({ id: 'b', serviceIds: ['s1', 's2'], columns: [{ statistic: 'in_ewt' }] }),
        queueTable({ id: 'c', limit: 3 }),
      ),
    );
    expect(queues.map((grid) => grid.id)).toEqual(['queues', 'queues-2', 'queues-3']);
    expect(namesIn(queues[1])).toEqual(['name', 'in_calls_waiting', 'in_ewt']);
    expect(queues[1]).toMatchObject({ service_ids: ['s1', 's2'], limit: 10_000 });
    expect(queues[1]).not.toHaveProperty('filter_by');
    expect(plan.gridOfWidget).toEqual([
      ['a', 'queues-2'],
      ['b', 'queues-2'],
      ['c', 'queues-3'],
    ]);
  });

  it('orders by several columns', () => {
    const order = [
      { column: { statistic: 'in_calls_waiting' }, direction: 'DESC' },
      { column: { statistic: 'name' }, direction: 'ASC' },
    ] as const;
    const { queues, hasLaterFields } = write(boardOf(queueTable({ order })));
    expect(queues[1]).toMatchObject({
      order: [
        { by: '2', dir: 'DESC' },
        { by: '1', dir: 'ASC' },
      ],
    });
    expect(queues[1]).not.toHaveProperty('order_by');
    expect(hasLaterFields).toBe(true);
    const older = write(boardOf(queueTable({ order })), { hasLaterFields: false });
    expect(older.queues[1]).toMatchObject({ order_by: '2', order_dir: 'DESC' });
    expect(older.queues[1]).not.toHaveProperty('order');
  });

  it('shows agents who are logged out where a table wants them', () => {
    const { agents } = write(boardOf(agentTable({ isLoggedInOnly: false })));
    expect(agents).toHaveLength(2);
    expect(agents[1]).not.toHaveProperty('filter_by');
    expect(agents[1]).not.toHaveProperty('logged_in_agents_only');
  });

  it('counts the states of all agents from the floor, and those of a team from a grid', () => {
    const states = { kind: 'states', title: null, id: 'states' } as const;
    expect(write(boardOf({ ...states, teamIds: [] })).agents).toHaveLength(1);
    const { agents, plan } = write(boardOf({ ...states, teamIds: ['t1'] }));
    expect(namesIn(agents[1])).toEqual(['login_id', 'acd_state']);
    expect(agents[1]).toMatchObject({ team_ids: ['t1'], filter_by: '2', filter_operation: 'NE' });
    expect(plan.gridOfWidget).toEqual([['states', 'agents-2']]);
  });

  it('sends an empty choice of teams or services to nobody', () => {
    const { agents, queues } = write(boardOf(agentTable({ limit: 2 }), queueTable({ limit: 2 })));
    for (const grid of [...agents, ...queues]) {
      expect(grid).not.toHaveProperty('team_ids');
      expect(grid).not.toHaveProperty('service_ids');
    }
    expect(queues[1]).not.toHaveProperty('logged_in_agents_only');
  });

  it('narrows a figure by services and by dispositions at once', () => {
    const column = { statistic: 'calls_dispositions_per_day', dispositions: ['Sale'] };
    const board = boardOf(figure('calls_dispositions_per_day', { column, serviceIds: ['s1'] }));
    expect(write(board).body['perch-2']).toMatchObject({
      stats_totals_service_ids: ['s1'],
      stats_totals_dispositions: ['Sale'],
    });
    expect(write(board, { hasLaterFields: false }).leftOut).toEqual(['perch-2']);
  });

  it('asks for as many messages as the longest news list, and never fewer than the floor', () => {
    const news = (limit: number) =>
      write(boardOf({ kind: 'news', title: null, id: 'n', contains: 'x', limit })).app['chat_messages'];
    expect(news(80)).toEqual({ filter: '', limit: 80 });
    expect(news(6)).toEqual({ filter: '', limit: 50 });
  });

  it('asks nothing for availability: that has an endpoint of its own', () => {
    const { body } = write(boardOf({ kind: 'availability', title: null, id: 'a', services: ['Billing'] }));
    expect(body).toEqual(write(defaultBoard).body);
  });

  it('passes statistics on that the catalogue does not know', () => {
    const { queues } = write(boardOf(queueTable({ columns: [{ statistic: 'brand_new' }] })));
    expect(namesIn(queues[0])).toContain('brand_new');
  });
});

describe('a server that knows less', () => {
  it('is not asked for what cannot be narrowed, rather than shown the wrong numbers', () => {
    const board = boardOf(
      figure('in_calls_waiting', { serviceIds: ['s1'] }),
      agentTable({ teamIds: ['t1'] }),
      queueTable({ serviceIds: ['s1'] }),
      queueTable({ id: 'all', limit: 3 }),
    );
    const { body, leftOut, agents, queues, hasLaterFields } = write(board, { hasLaterFields: false });
    expect(Object.keys(body)).toEqual(['perch']);
    expect(leftOut).toEqual(['queues-2', 'agents-2', 'perch-2']);
    expect([agents.length, queues.map((grid) => grid.id)]).toEqual([1, ['queues', 'queues-3']]);
    expect(hasLaterFields).toBe(false);
  });

  it('is asked for those who are logged in only by one filter at a time', () => {
    const filter = { column: { statistic: 'reason' }, operation: 'EQ', value: 'Lunch' } as const;
    const { agents } = write(boardOf(agentTable({ filter })), { hasLaterFields: false });
    expect(agents[1]).toMatchObject({ filter_operation: 'EQ', filter_value: 'Lunch' });
    expect(agents[1]).not.toHaveProperty('logged_in_agents_only');
  });

  it('is not asked again for what it refused, and the other columns keep their ids', () => {
    const refused = [
      { place: 'queues', key: 'in_max_wait_time', statistics: ['in_max_wait_time'] },
      { place: 'totals', key: 'service_level', statistics: ['service_level'] },
    ] as const;
    const { queues, app, asked } = write(defaultBoard, { refused });
    expect(namesIn(queues[0])).not.toContain('in_max_wait_time');
    expect(idOf(queues[0], 'service_level')).toBe('4');
    expect(app.stats_totals).not.toContain('service_level');
    expect(app.stats_totals).toContain('in_max_wait_time');
    expect(asked.some((part) => part.place === 'queues' && part.key === 'in_max_wait_time')).toBe(false);
  });

  it('is asked for an identity whatever it refused', () => {
    const refused = [{ place: 'queues', key: 'name', statistics: ['name'] }] as const;
    expect(namesIn(write(defaultBoard, { refused }).queues[0])).toContain('name');
  });

  it('neither filters nor orders by a column that it refused', () => {
    const table = agentTable({
      filter: { column: { statistic: 'reason' }, operation: 'EQ', value: 'Lunch' },
      order: [{ column: { statistic: 'reason' }, direction: 'ASC' }],
    });
    const refused = [
      { place: 'agents', key: 'reason', statistics: ['reason'] },
      { place: 'agents', key: 'acd_state', statistics: ['acd_state'] },
    ] as const;
    const { agents } = write(boardOf(table), { refused });
    for (const grid of agents) {
      expect(grid).not.toHaveProperty('filter_by');
      expect(grid).not.toHaveProperty('order_by');
    }
  });

  it('says what it was asked for and could do without, each once', () => {
    const { asked } = write(
      boardOf(queueTable({ limit: 3 }), figure('in_calls_waiting', { serviceIds: ['s'] })),
    );
    const names = asked.map(({ place, key }) => `${place} ${key}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('queues name');
    expect(names).toContain('totals in_calls_waiting@s');
    const sum = { statistic: 'SUM', sumOf: ['in_calls_waiting', 'in_ewt'] };
    const withSum = write(boardOf(queueTable({ columns: [sum] }))).asked;
    expect(withSum.at(-1)?.place).toBe('agents');
    expect(withSum.find(({ key }) => key.startsWith('SUM'))).toEqual({
      place: 'queues',
      key: 'SUM(in_calls_waiting+in_ewt)',
      statistics: ['in_calls_waiting', 'in_ewt'],
    });
  });
});
