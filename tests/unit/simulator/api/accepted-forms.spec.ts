import { afterEach, describe, expect, it } from 'vitest';
import type { SimulatorOptions } from '../../../../src-main/simulator/simulator-options';
import type { TestServer } from '../test-server';
import { startTestServer } from '../test-server';

let server: TestServer;
const start = async (options?: SimulatorOptions) => (server = await startTestServer(options));
afterEach(() => server.close());

interface Named {
  readonly id: string;
  readonly name: string;
}

async function list(path: string): Promise<Named[]> {
  return (await (await server.ask(await server.signIn(), `/statsapi/cfg/${path}`)).json()) as Named[];
}

const columns = (...names: string[]) => names.map((name) => ({ id: name, stat_name: name }));

async function rows(kind: 'agent_grids' | 'service_grids', grid: object) {
  const { app } = await server.dataFor({ app: { [kind]: [{ id: 'g', ...grid }] } });
  return app?.[kind]?.[0]?.values ?? [];
}
const agentRows = (grid: object) =>
  rows('agent_grids', { columns: columns('login_id', 'team_name'), ...grid });

describe('a subscription may', () => {
  it('have an app id for every widget, each with services of its own', async () => {
    await start();
    const [first, second] = await list('services');
    const of = (service: Named | undefined) => ({
      stats_totals: ['name'],
      stats_totals_service_ids: [service?.id],
    });
    const answer = await server.dataFor({ 1: of(first), 2: of(second), '': { chat_messages: {} }, 3: {} });
    expect(answer).toMatchObject({
      1: { stats_totals: { name: first?.name } },
      2: { stats_totals: { name: second?.name } },
      3: {},
    });
    expect(Object.keys(answer)).toEqual(['1', '2', '3', '']);
  });

  it('be answered with what was asked for, and nothing else', async () => {
    await start();
    const { app } = await server.dataFor({ app: { stats_totals: [], agent_grids: [] } });
    expect(app).toEqual({ stats_totals: {}, agent_grids: [] });
  });

  it('have ids of teams and services in capital letters', async () => {
    await start();
    const [team] = await list('teams');
    const [service] = await list('services');
    const own = await agentRows({ team_ids: [team?.id.toUpperCase()] });
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ team_name }) => team_name))).toEqual(new Set([team?.name]));
    const grid = { columns: columns('name'), service_ids: [service?.id.toUpperCase()] };
    expect(await rows('service_grids', grid)).toEqual([{ name: service?.name }]);
  });

  it('have column ids that are numbers, or far apart', async () => {
    await start();
    const grid = {
      columns: [
        { id: 5, stat_name: 'login_id' },
        { id: '12', statName: 'team_name' },
      ],
      order_by: 5,
    };
    const [row] = await agentRows(grid);
    expect(Object.keys(row ?? {})).toEqual(['5', '12']);
  });

  it.each([
    [0, 0],
    ['0', 0],
    [4, 4],
    ['4', 4],
    [1000, 30],
  ])('have the limit %j', async (limit, count) => {
    await start();
    expect((await agentRows({ limit })).length).toBe(count);
  });

  it.each([
    [true, 'only'],
    ['true', 'only'],
    [false, 'not only'],
    ['false', 'not only'],
  ])('have the flag %j', async (flag, which) => {
    await start();
    const present = await agentRows({ columns: columns('acd_state'), logged_in_agents_only: flag });
    expect(present.some(({ acd_state }) => acd_state === '')).toBe(which !== 'only');
  });

  it('have empty lists of teams and services, which mean all', async () => {
    await start();
    expect(await agentRows({ team_ids: [], service_ids: [] })).toEqual(await agentRows({}));
  });

  it('filter by a number, quoted or not', async () => {
    await start();
    const name = 'in_calls_handled_per_day';
    const filtered = (filter_value: unknown) =>
      agentRows({ columns: columns(name), filter_by: name, filter_value, filter_operation: 'GT' });
    expect(await filtered(10)).toEqual(await filtered('10'));
    expect((await filtered(10)).length).toBeGreaterThan(0);
    expect(await filtered(10)).not.toEqual(await filtered(0));
  });

  it.each([
    ['EQ', (value: string) => value === 'm'],
    ['NE', (value: string) => value !== 'm'],
    ['LT', (value: string) => value < 'm'],
    ['GT', (value: string) => value > 'm'],
    ['LE', (value: string) => value <= 'm'],
    ['GE', (value: string) => value >= 'm'],
  ])('filter by %s on text', async (filter_operation, passes) => {
    await start();
    const all = await agentRows({});
    const filtered = await agentRows({ filter_by: 'login_id', filter_value: 'm', filter_operation });
    expect(filtered).toEqual(all.filter(({ login_id = '' }) => passes(login_id)));
  });

  it('filter by equality without saying so', async () => {
    await start();
    const [, second] = await agentRows({});
    expect(await agentRows({ filter_by: 'login_id', filter_value: second?.['login_id'] })).toEqual([second]);
  });

  it('be ordered in both styles at once, the single one first', async () => {
    await start();
    const ordered = await agentRows({
      order_by: 'team_name',
      order_dir: 'DESC',
      order: [{ by: 'login_id', dir: 'DESC' }],
    });
    const keys = ordered.map(({ team_name, login_id }) => `${team_name} ${login_id}`);
    expect(keys).toEqual([...keys].sort().reverse());
    expect(new Set(ordered.map(({ team_name }) => team_name)).size).toBeGreaterThan(1);
  });

  it('have dispositions of columns in both grids, and of totals', async () => {
    await start();
    const [name] = (await list('dispositions')) as unknown as string[];
    const column = { id: '1', stat_name: 'in_calls_handled_per_day', dispositions: [name] };
    for (const kind of ['agent_grids', 'service_grids'] as const) {
      expect((await rows(kind, { columns: [column] })).length).toBeGreaterThan(0);
    }
    const { app } = await server.dataFor({
      app: { stats_totals: ['in_calls_waiting'], stats_totals_dispositions: [name] },
    });
    expect(app?.stats_totals).toHaveProperty('in_calls_waiting');
  });
});
