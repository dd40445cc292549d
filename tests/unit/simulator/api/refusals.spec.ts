import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../test-server';
import { startTestServer } from '../test-server';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  token = await server.signIn(1);
});
afterAll(() => server.close());

/** What a subscription is refused with. */
async function refusal(body: unknown) {
  const response = await server.ask(await server.signIn(), '/statsapi/subscription', body);
  expect(response.status).toBe(400);
  const { error_code, error_message, ...rest } = (await response.json()) as Record<string, unknown>;
  expect(rest).toEqual({});
  expect(error_code).toBeTypeOf('number');
  return error_message;
}

const column = { id: '1', stat_name: 'login_id' };
const named = (stat_name: string, id = '2') => ({ id, stat_name });
/** A subscription of one agent grid with these columns besides a good one. */
const agents = (grid: object, ...columns: object[]) => ({
  data: { agent_grids: [{ id: 'g', columns: [column, ...columns], ...grid }] },
});
const services = (...columns: object[]) => ({ data: { service_grids: [{ id: 'g', columns }] } });
const sum = (...sum_stat_names: string[]) => ({ id: '2', stat_name: 'SUM', sum_stat_names });

const GRID = 'data.agent_grids[0]';

describe('a subscription is refused', () => {
  it.each<[what: string, body: unknown, message: string]>([
    ['that is no JSON', '{"data":', 'The body is not JSON.'],
    ['that is a list', [], 'body must be an object.'],
    ['without an app', {}, 'The body must have an app id.'],
    ['whose app is no object', { data: null }, 'data must be an object.'],
    ['with an unknown key in an app', { data: { totals: [] } }, 'Unknown key "totals" in data.'],
    ['with an unknown key in a grid', agents({ colour: 1 }), `Unknown key "colour" in ${GRID}.`],
    [
      'with a private key in a column',
      agents({}, { ...named('reason'), coltitle: 'Why' }),
      `Unknown key "coltitle" in ${GRID}.columns[1].`,
    ],
    [
      'with both spellings of the name',
      agents({}, { ...named('reason'), statName: 'reason' }),
      `${GRID}.columns[1] has both stat_name and statName.`,
    ],
    ['without a name', agents({}, { id: '2' }), `${GRID}.columns[1].stat_name must be a string.`],
    [
      'without a column id',
      agents({}, { stat_name: 'reason' }),
      `${GRID}.columns[1].id must be a non-empty string.`,
    ],
    ['with one column id twice', agents({}, named('reason', '1')), `${GRID}.columns[1].id repeats "1".`],
    ['with a grid without an id', agents({ id: '' }), `${GRID}.id must be a non-empty string.`],
    ['with a grid without columns', agents({ columns: [] }), `${GRID}.columns must not be empty.`],
    ['with grids that are no list', { data: { service_grids: {} } }, 'data.service_grids must be an array.'],
  ])('%s', async (_what, body, message) => {
    expect(await refusal(body)).toBe(message);
  });

  it.each<[what: string, body: unknown, message: string]>([
    [
      'an unknown statistic of totals',
      { data: { stats_totals: ['in_calls_waiting', 'calls_from_mars'] } },
      'Unknown statistic "calls_from_mars" in data.stats_totals[1].',
    ],
    [
      'a statistic of agents in totals',
      { data: { stats_totals: ['acd_state'] } },
      'Statistic "acd_state" is not available in data.stats_totals[0].',
    ],
    [
      'a statistic of services in an agent grid',
      agents({}, named('service_level')),
      `Statistic "service_level" is not available in ${GRID}.columns[1].stat_name.`,
    ],
    [
      'an unknown statistic of a service grid',
      services(named('x')),
      'Unknown statistic "x" in data.service_grids[0].columns[0].stat_name.',
    ],
    [
      'an unknown part of a sum',
      services(sum('in_calls_waiting', 'x')),
      'Unknown statistic "x" in data.service_grids[0].columns[0].sum_stat_names[1].',
    ],
    ['a sum of nothing', agents({}, sum()), `${GRID}.columns[1].sum_stat_names must not be empty.`],
    [
      'a sum of names',
      agents({}, sum('login_id')),
      `${GRID}.columns[1].sum_stat_names must be numbers of one unit.`,
    ],
    [
      'an unknown disposition of a column',
      agents({}, { ...named('in_calls_handled_per_day'), dispositions: ['Vanished'] }),
      `Unknown disposition "Vanished" in ${GRID}.columns[1].dispositions[0].`,
    ],
    [
      'an unknown disposition of totals',
      { data: { stats_totals_dispositions: ['Vanished'] } },
      'Unknown disposition "Vanished" in data.stats_totals_dispositions[0].',
    ],
    [
      'an unknown service of totals',
      { data: { stats_totals_service_ids: ['nowhere'] } },
      'Unknown id "nowhere" in data.stats_totals_service_ids[0].',
    ],
    ['an unknown team', agents({ team_ids: ['nobody'] }), `Unknown id "nobody" in ${GRID}.team_ids[0].`],
    ['an unknown service', agents({ service_ids: [''] }), `Unknown id "" in ${GRID}.service_ids[0].`],
  ])('for %s', async (_what, body, message) => {
    expect(await refusal(body)).toBe(message);
  });

  it.each<[what: string, grid: object, message: string]>([
    ['an order by no column', { order_by: '9' }, `${GRID}.order_by names the unknown column "9".`],
    [
      'an order in no direction',
      { order_by: '1', order_dir: 'UP' },
      `${GRID}.order_dir must be ASC or DESC.`,
    ],
    ['a direction of nothing', { order_dir: 'desc' }, `${GRID}.order_dir must be ASC or DESC.`],
    ['an order key without a column', { order: [{}] }, `${GRID}.order[0].by must be a non-empty string.`],
    [
      'an order key by no column',
      { order: [{ by: '1' }, { by: '9' }] },
      `${GRID}.order[1].by names the unknown column "9".`,
    ],
    [
      'an order key in no direction',
      { order: [{ by: '1', dir: 1 }] },
      `${GRID}.order[0].dir must be ASC or DESC.`,
    ],
    [
      'an order key of an unknown kind',
      { order: [{ by: '1', how: 1 }] },
      `Unknown key "how" in ${GRID}.order[0].`,
    ],
    [
      'a filter on no column',
      { filter_by: '9', filter_value: '' },
      `${GRID}.filter_by names the unknown column "9".`,
    ],
    [
      'a filter by nothing',
      { filter_by: '1' },
      `${GRID}.filter_value must be a string, a number or a boolean.`,
    ],
    [
      'an unknown operation',
      { filter_operation: 'LIKE' },
      `${GRID}.filter_operation must be one of EQ, NE, LT, GT, LE, GE.`,
    ],
    ['a limit in words', { limit: 'many' }, `${GRID}.limit must be a whole number.`],
    ['a limit below zero', { limit: -1 }, `${GRID}.limit must be a whole number.`],
    ['a limit that is empty', { limit: '' }, `${GRID}.limit must be a whole number.`],
    ['a limit in hexadecimal', { limit: '0x10' }, `${GRID}.limit must be a whole number.`],
    ['a flag in words', { my_subteam_only: 'yes' }, `${GRID}.my_subteam_only must be true or false.`],
    [
      'a flag in numbers',
      { logged_in_agents_only: 1 },
      `${GRID}.logged_in_agents_only must be true or false.`,
    ],
  ])('for %s', async (_what, grid, message) => {
    expect(await refusal(agents(grid))).toBe(message);
  });

  it.each([
    [{ limit: -1 }, 'data.chat_messages.limit must be a whole number.'],
    [{ filter: 1 }, 'data.chat_messages.filter must be a string.'],
    [{ newest: 1 }, 'Unknown key "newest" in data.chat_messages.'],
    [null, 'data.chat_messages must be an object.'],
  ])('for chat messages as %j', async (chat_messages, message) => {
    expect(await refusal({ data: { chat_messages } })).toBe(message);
  });

  it('with a code of its own for each kind of culprit', async () => {
    const codes = await Promise.all(
      ['{', agents({ limit: -1 }), agents({ x: 1 }), agents({}, named('x')), agents({ team_ids: ['x'] })].map(
        async (body) => {
          const response = await server.ask(token, '/statsapi/subscription', body);
          return ((await response.json()) as { error_code: number }).error_code;
        },
      ),
    );
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('naming the app, where there are several', async () => {
    const body = { one: {}, 'widget 2': { agent_grids: [{ id: 'g', columns: [column] }, { id: 'h' }] } };
    expect(await refusal(body)).toBe('widget 2.agent_grids[1].columns must not be empty.');
  });

  it('without touching the one in force', async () => {
    const token = await server.signIn();
    await server.ask(token, '/statsapi/subscription/active', undefined, 'DELETE');
    const good = { app: { stats_totals: ['in_calls_waiting'] } };
    expect((await server.ask(token, '/statsapi/subscription', good)).status).toBe(200);
    const renewed = await server.signIn();
    expect((await server.ask(renewed, '/statsapi/subscription', { app: 1 })).status).toBe(400);
    const data = (await (await server.ask(renewed, '/statsapi/subscription/data')).json()) as object;
    expect(Object.keys(data)).toEqual(['app']);
  });
});
