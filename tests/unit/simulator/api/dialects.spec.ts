import { afterEach, describe, expect, it } from 'vitest';
import type { DialectName } from '../../../../src-main/simulator/api/dialect';
import { DIALECT_NAMES } from '../../../../src-main/simulator/api/dialect';
import type { TestServer } from '../test-server';
import { startTestServer } from '../test-server';

let server: TestServer;
const start = async (dialect: DialectName) => (server = await startTestServer({ dialect }));
afterEach(() => server.close());

const SUBSCRIPTION = '/statsapi/subscription';

/** The answer to a subscription of one agent grid whose column is named by this key. */
async function subscribe(key: string, grid: object = {}, app: object = {}) {
  const column = { id: '1', [key]: 'login_id' };
  const body = { data: { agent_grids: [{ id: 'g', columns: [column], ...grid }], ...app } };
  const response = await server.ask(await server.signIn(), SUBSCRIPTION, body);
  const text = await response.text();
  return { status: response.status, message: text && (JSON.parse(text) as Refusal).error_message };
}

interface Refusal {
  readonly error_message: string;
}

function signInByPassword() {
  const { username, password } = server.users[0] ?? {};
  const body = JSON.stringify({ tenant_url: server.tenant, username, password });
  return fetch(`${server.url}/statsapi/auth`, { method: 'POST', body });
}

async function availability(query = '') {
  const [service] = (await serviceNames()) ?? [];
  const path = `/statsapi/info/check_available_agents?service=${encodeURIComponent(service ?? '')}${query}`;
  return fetch(server.url + path);
}

async function serviceNames() {
  const grid = { id: 's', columns: [{ id: 'n', statName: 'name' }] };
  const { app } = await server.dataFor({ app: { service_grids: [grid] } });
  return app?.service_grids?.[0]?.values.map(({ n }) => n ?? '');
}

const LATER_GRID_FIELDS = {
  order: [{ by: '1' }],
  team_ids: [],
  service_ids: [],
  my_subteam_only: false,
  logged_in_agents_only: false,
};
const LATER_APP_FIELDS = { stats_totals_service_ids: [], stats_totals_dispositions: [] };
const LATER_PATHS = ['teams', 'services', 'agents', 'wallboards', 'wallboards/x', 'wallboards/x/name'];

describe.each(DIALECT_NAMES)('every dialect, as %s,', (dialect) => {
  it('lets in by API secret key and serves the specification', async () => {
    await start(dialect);
    const key = dialect === '3.12' ? 'statName' : 'stat_name';
    const sum = { id: '2', [key]: 'SUM', sum_stat_names: ['in_calls_handled_per_day'] };
    const columns = [{ id: '1', [key]: 'login_id' }, sum];
    const grid = { id: 'g', columns, limit: '5', order_by: '2', order_dir: 'DESC' };
    const filter = { filter_by: '2', filter_value: '0', filter_operation: 'GE' };
    const app = {
      agent_grids: [{ ...grid, ...filter }],
      stats_totals: ['in_calls_waiting'],
      chat_messages: {},
    };
    const answer = await server.dataFor({ app });
    expect(answer['app']?.agent_grids?.[0]?.values.length).toBe(5);
    const token = await server.signIn();
    expect((await server.ask(token, '/statsapi/auth', undefined, 'DELETE')).status).toBe(200);
  });

  it('names the culprit of a column without a name', async () => {
    await start(dialect);
    const { status, message } = await subscribe('title');
    expect(status).toBe(400);
    expect(message).toContain('data.agent_grids[0].columns[0]');
  });
});

describe('3.12', () => {
  it('knows statName only', async () => {
    await start('3.12');
    expect(await subscribe('statName')).toMatchObject({ status: 200 });
    expect(await subscribe('stat_name')).toEqual({
      status: 400,
      message: 'Unknown key "stat_name" in data.agent_grids[0].columns[0].',
    });
  });

  it('has no available agents yet', async () => {
    await start('3.12');
    expect((await availability()).status).toBe(404);
  });
});

describe('5.2', () => {
  it.each(['stat_name', 'statName'])('knows %s', async (key) => {
    await start('5.2');
    expect(await subscribe(key)).toMatchObject({ status: 200 });
  });

  it('answers availability in a list of one, as the last help page before it prints it', async () => {
    await start('5.2');
    expect(await (await availability()).json()).toEqual({ availability: [expect.any(Boolean)] });
  });
});

describe.each(['3.12', '5.2'] as const)('%s', (dialect) => {
  const key = 'statName';

  it.each(Object.entries(LATER_GRID_FIELDS))(
    'refuses the later grid field %s by name',
    async (field, value) => {
      await start(dialect);
      expect(await subscribe(key, { [field]: value })).toEqual({
        status: 400,
        message: `Unknown key "${field}" in data.agent_grids[0].`,
      });
    },
  );

  it.each(Object.entries(LATER_APP_FIELDS))(
    'refuses the later app field %s by name',
    async (field, value) => {
      await start(dialect);
      expect(await subscribe(key, {}, { [field]: value })).toEqual({
        status: 400,
        message: `Unknown key "${field}" in data.`,
      });
    },
  );

  it.each(LATER_PATHS)('has nothing at cfg/%s', async (path) => {
    await start(dialect);
    expect((await server.ask(await server.signIn(), `/statsapi/cfg/${path}`)).status).toBe(404);
  });

  it('answers dispositions as an object', async () => {
    await start(dialect);
    const response = await server.ask(await server.signIn(), '/statsapi/cfg/dispositions');
    const { dispositions } = (await response.json()) as { dispositions: string[] };
    expect(dispositions.length).toBeGreaterThan(1);
  });

  it('answers a right password with the token alone, and sets the three cookies', async () => {
    await start(dialect);
    const response = await signInByPassword();
    expect(Object.keys((await response.json()) as object)).toEqual(['token']);
    expect(response.headers.getSetCookie().length).toBe(3);
  });
});

describe.each(['5.19', '5.36'] as const)('%s', (dialect) => {
  it.each(['stat_name', 'statName'])('knows %s, and every later field', async (key) => {
    await start(dialect);
    expect(await subscribe(key, LATER_GRID_FIELDS, LATER_APP_FIELDS)).toMatchObject({ status: 200 });
  });

  it('answers dispositions as a bare list, and availability as a boolean', async () => {
    await start(dialect);
    const response = await server.ask(await server.signIn(), '/statsapi/cfg/dispositions');
    expect(await response.json()).toBeInstanceOf(Array);
    expect(await (await availability()).json()).toEqual({ availability: expect.any(Boolean) as boolean });
  });

  it('takes the tenant of a question for agents by name, and knows no other', async () => {
    await start(dialect);
    const own: unknown = await (await availability(`&tenantUrl=${server.tenant}`)).json();
    expect(own).toEqual(await (await availability()).json());
    const other: unknown = await (await availability('&tenantUrl=elsewhere.example.com')).json();
    expect(other).toEqual({ availability: false });
  });
});

describe('5.19', () => {
  it('answers a right password with the token, the privileges and the user', async () => {
    await start('5.19');
    expect(await (await signInByPassword()).json()).toEqual({
      token: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      privileges: ['PUSH_PULL_GLOBAL_WALLBOARDS', 'CUSTOMIZE_WALLBOARDS', 'SYS_USE_AGENT_SEAT_MAPS'],
      user_id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  });
});

describe('5.36', () => {
  it('refuses every password, even a body that makes no sense', async () => {
    await start('5.36');
    for (const response of [
      await signInByPassword(),
      await fetch(`${server.url}/statsapi/auth`, { method: 'POST', body: 'nonsense' }),
    ]) {
      expect(response.status).toBe(403);
      expect(await response.json()).toEqual({ error: 'illegal login attempt' });
    }
  });
});
