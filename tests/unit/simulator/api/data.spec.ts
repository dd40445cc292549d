import { afterEach, describe, expect, it } from 'vitest';
import type { SimulatorOptions } from '../../../../src-main/simulator/simulator-options';
import { agentStatistics } from '../../../../src-main/simulator/statistics/agent/agent-statistics';
import { serviceStatistics } from '../../../../src-main/simulator/statistics/service/service-statistics';
import type { TestServer } from '../test-server';
import { startTestServer } from '../test-server';

let server: TestServer;
const start = async (options?: SimulatorOptions) => (server = await startTestServer(options));
afterEach(() => server.close());

const columns = (...names: string[]) => names.map((name) => ({ id: name, stat_name: name }));

async function agentRows(grid: object, user = 0) {
  const grids = [{ id: 'agents', columns: columns('login_id'), ...grid }];
  const { app } = await server.dataFor({ app: { agent_grids: grids } }, user);
  return app?.agent_grids?.[0]?.values ?? [];
}

async function serviceRows(grid: object) {
  const grids = [{ id: 'services', columns: columns('name'), ...grid }];
  const { app } = await server.dataFor({ app: { service_grids: grids } });
  return app?.service_grids?.[0]?.values ?? [];
}

const numbers = (rows: Record<string, string>[], id: string) => rows.map((row) => Number(row[id]));

describe('data', () => {
  it('hold every statistic as text', async () => {
    await start();
    const names = [...serviceStatistics.keys()];
    const { app } = await server.dataFor({
      app: {
        stats_totals: names,
        service_grids: [{ id: 's', columns: columns(...names) }],
        agent_grids: [{ id: 'a', columns: columns(...agentStatistics.keys()) }],
      },
    });
    const rows = [
      app?.stats_totals,
      ...(app?.service_grids?.[0]?.values ?? []),
      ...(app?.agent_grids?.[0]?.values ?? []),
    ];
    expect(rows.length).toBe(1 + 6 + 30);
    for (const row of rows) {
      for (const value of Object.values(row ?? {})) expect(value).toBeTypeOf('string');
      expect(Object.values(row ?? {}).join(' ')).not.toMatch(/NaN|Infinity|undefined|null|-\d+\.\d/);
    }
  });

  it('are the same for two servers of the same seed', async () => {
    const body = {
      app: { agent_grids: [{ id: 'a', columns: columns(...agentStatistics.keys()) }], chat_messages: {} },
    };
    await start({ seed: 5 });
    const one = JSON.stringify(await server.dataFor(body));
    await server.close();
    await start({ seed: 5 });
    expect(JSON.stringify(await server.dataFor(body))).toBe(one);
  });

  it('add up: totals are the sum of the service rows', async () => {
    await start();
    const names = ['in_calls_received_per_day', 'in_calls_handled_per_day', 'in_calls_in_progress'];
    const { app } = await server.dataFor({
      app: { stats_totals: names, service_grids: [{ id: 's', columns: columns(...names) }] },
    });
    for (const name of names) {
      const sum = numbers(app?.service_grids?.[0]?.values ?? [], name).reduce(
        (total, value) => total + value,
        0,
      );
      expect(Number(app?.stats_totals?.[name])).toBe(sum);
      expect(sum).toBeGreaterThan(0);
    }
  });

  it('count the logged-in agents as the sum of their states', async () => {
    await start({ agents: 60, services: 8 });
    const { app } = await server.dataFor({
      app: {
        stats_totals: ['agents_logged', 'agents_ready', 'agents_busy'],
        agent_grids: [{ id: 'a', columns: columns('acd_state', 'is_logged') }],
      },
    });
    const rows = app?.agent_grids?.[0]?.values ?? [];
    const inState = (...states: string[]) =>
      rows.filter(({ acd_state = '' }) => states.includes(acd_state)).length;
    expect(app?.stats_totals).toEqual({
      agents_logged: String(inState('ready', 'not_ready', 'busy', 'after_call_work')),
      agents_ready: String(inState('ready')),
      agents_busy: String(inState('busy', 'after_call_work')),
    });
    expect(rows.every(({ acd_state, is_logged }) => is_logged === (acd_state === '' ? '0' : '1'))).toBe(true);
  });

  it('write shares as fractions, or as whole percents when told to', async () => {
    await start({ percent: 'whole' });
    const [row] = await serviceRows({ columns: columns('service_level_target', 'service_level') });
    expect(row?.['service_level_target']).toBe('80');
    await server.close();
    await start();
    const [other] = await serviceRows({ columns: columns('service_level_target') });
    expect(other?.['service_level_target']).toBe('0.8');
  });

  it('follow the clock, as fast as told to', async () => {
    await start({ speed: 60 });
    const token = await server.signIn();
    const body = { app: { agent_grids: [{ id: 'a', columns: columns('login_time') }] } };
    await server.ask(token, '/statsapi/subscription', body);
    const longest = async () => {
      const response = await server.ask(token, '/statsapi/subscription/data');
      const { app } = (await response.json()) as {
        app: { agent_grids: [{ values: Record<string, string>[] }] };
      };
      return Math.max(...numbers(app.agent_grids[0].values, 'login_time'));
    };
    server.pass(1000);
    const before = await longest();
    server.pass(10_000);
    expect(await longest()).toBe(before + 600);
  });

  it('accept statName as well', async () => {
    await start();
    const rows = await agentRows({ columns: [{ id: 'x', statName: 'login_id' }] });
    expect(rows.length).toBe(30);
    expect(rows[0]?.['x']).toMatch(/^[a-z.]+\d*$/);
  });

  it('hold sums of several statistics', async () => {
    await start();
    const parts = ['in_calls_waiting', 'in_calls_ringing', 'in_calls_active_on_agents'];
    const sum = { id: 'sum', stat_name: 'SUM', sum_stat_names: parts };
    const rows = await serviceRows({ columns: [sum, ...columns('in_calls_in_progress')] });
    expect(numbers(rows, 'sum')).toEqual(numbers(rows, 'in_calls_in_progress'));
  });

  it('are ordered by number, by text and by several columns', async () => {
    await start();
    const byNumber = await agentRows({
      columns: columns('in_calls_handled_per_day'),
      order_by: 'in_calls_handled_per_day',
      order_dir: 'DESC',
    });
    const handled = numbers(byNumber, 'in_calls_handled_per_day');
    expect(handled).toEqual([...handled].sort((one, other) => other - one));
    expect(new Set(handled).size).toBeGreaterThan(2);
    const bySeveral = await agentRows({
      columns: columns('team_name', 'login_id'),
      order: [{ by: 'team_name', dir: 'DESC' }, { by: 'login_id' }],
    });
    const keys = bySeveral.map(({ team_name, login_id }) => [team_name ?? '', login_id ?? ''] as const);
    const expected = [...keys].sort((a, b) =>
      a[0] === b[0] ? (a[1] < b[1] ? -1 : 1) : a[0] < b[0] ? 1 : -1,
    );
    expect(keys).toEqual(expected);
  });

  it('stop at the limit, native or quoted', async () => {
    await start();
    expect((await agentRows({ limit: 4 })).length).toBe(4);
    expect((await agentRows({ limit: '7' })).length).toBe(7);
  });

  it.each([
    ['EQ', (value: number) => value === 10],
    ['NE', (value: number) => value !== 10],
    ['LT', (value: number) => value < 10],
    ['GT', (value: number) => value > 10],
    ['LE', (value: number) => value <= 10],
    ['GE', (value: number) => value >= 10],
  ])('are filtered by %s on numbers', async (filter_operation, passes) => {
    await start({ agents: 60, services: 8 });
    const id = 'in_calls_handled_per_day';
    const all = numbers(await agentRows({ columns: columns(id) }), id);
    const filter = { filter_by: id, filter_value: '10', filter_operation };
    expect(numbers(await agentRows({ columns: columns(id), ...filter }), id)).toEqual(all.filter(passes));
  });

  it('are filtered by text: NE with nothing drops the logged-out agents', async () => {
    await start();
    const grid = { columns: columns('acd_state'), filter_by: 'acd_state', filter_value: '' };
    const present = await agentRows({ ...grid, filter_operation: 'NE' });
    const gone = await agentRows({ ...grid, filter_operation: 'EQ' });
    expect(present.every(({ acd_state }) => acd_state !== '')).toBe(true);
    expect(gone.length).toBeGreaterThan(0);
    expect(present.length + gone.length).toBe(30);
    expect(await agentRows({ logged_in_agents_only: 'true', columns: columns('acd_state') })).toEqual(
      present,
    );
  });

  it('narrow to teams and services', async () => {
    await start();
    const token = await server.signIn();
    const teams = (await (await server.ask(token, '/statsapi/cfg/teams')).json()) as {
      id: string;
      name: string;
    }[];
    const services = (await (await server.ask(token, '/statsapi/cfg/services')).json()) as typeof teams;
    const rows = await agentRows({ columns: columns('team_name'), team_ids: [teams[1]?.id] });
    expect(new Set(rows.map(({ team_name }) => team_name))).toEqual(new Set([teams[1]?.name]));
    expect(await serviceRows({ service_ids: [services[2]?.id] })).toEqual([{ name: services[2]?.name }]);
    const { app } = await server.dataFor({
      app: { stats_totals: ['name'], stats_totals_service_ids: [services[2]?.id] },
    });
    expect(app?.stats_totals).toEqual({ name: services[2]?.name });
  });

  it('show a supervisor only his own teams', async () => {
    await start();
    const all = await agentRows({}, 0);
    const own = await agentRows({}, 1);
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all.length);
  });

  it('show no agents to a supervisor of no team', async () => {
    await start({ specialUsers: ['without_team'] });
    expect(await agentRows({}, 3)).toEqual([]);
  });

  it('hold internal chat, newest first, filtered and limited', async () => {
    await start();
    server.say({ urgent: false, content: 'First things first' });
    server.pass(5000);
    server.say({ urgent: true, content: 'Now the second thing', from: server.users[1]?.username ?? '' });
    const { app } = await server.dataFor({ app: { chat_messages: { filter: 'THING', limit: 2 } } });
    expect(app?.chat_messages?.map(({ content, is_urgent }) => [content, is_urgent])).toEqual([
      ['Now the second thing', '1'],
      ['First things first', '0'],
    ]);
    const [second, first] = numbers(app?.chat_messages ?? [], 'send_time');
    expect((second ?? 0) - (first ?? 0)).toBe(5000);
    expect(app?.chat_messages?.[0]?.['login_id']).toBe(server.users[1]?.username);
  });

  it('hold an urgent message so many seconds after the start', async () => {
    await start({ urgentAfterSeconds: 8, speed: 2 });
    const body = { app: { chat_messages: { filter: 'Do not take card details', limit: 1 } } };
    server.pass(7900);
    const startedMs = Date.UTC(2026, 2, 3, 10, 30);
    const sentAfter = async () =>
      Number((await server.dataFor(body)).app?.chat_messages?.[0]?.['send_time']) - startedMs;
    expect(await sentAfter()).not.toBe(8000);
    server.pass(200);
    expect(await sentAfter()).toBe(8000);
  });
});
