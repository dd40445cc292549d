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

async function list<Item = Named>(path: string, user = 0): Promise<Item[]> {
  const response = await server.ask(await server.signIn(user), `/statsapi/cfg/${path}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Item[];
}

async function loginIds(user = 0) {
  const grid = { id: 'a', columns: [{ id: 'l', stat_name: 'login_id' }] };
  const { app } = await server.dataFor({ app: { agent_grids: [grid] } }, user);
  return app?.agent_grids?.[0]?.values.map(({ l }) => l) ?? [];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the configuration', () => {
  it.each([0, 1])(
    'lists the supervised agents of user %d by login id, and the administrator',
    async (user) => {
      await start();
      const agents = await list('agents', user);
      expect(agents.map(({ name }) => name)).toEqual([...(await loginIds(user)), 'admin']);
      expect(new Set(agents.map(({ id }) => id)).size).toBe(agents.length);
      for (const { id } of agents) expect(id).toMatch(UUID);
    },
  );

  it('gives an agent the same id in every centre of the same seed', async () => {
    await start({ seed: 4 });
    const agents = await list('agents');
    await server.close();
    await start({ seed: 4 });
    expect(await list('agents')).toEqual(agents);
  });

  it('lists nothing but the administrator and no services for a supervisor of no team', async () => {
    await start({ specialUsers: ['without_team'] });
    expect((await list('agents', 3)).map(({ name }) => name)).toEqual(['admin']);
    expect(await list('services', 3)).toEqual([]);
    expect(await list('dispositions', 3)).toEqual([]);
  });

  it('lists the services of the supervised teams, as a service grid does', async () => {
    await start();
    const grid = { id: 's', columns: [{ id: 'n', stat_name: 'name' }] };
    const { app } = await server.dataFor({ app: { service_grids: [grid] } }, 1);
    const names = app?.service_grids?.[0]?.values.map(({ n }) => n);
    expect((await list('services', 1)).map(({ name }) => name)).toEqual(names);
  });
});

describe('dispositions', () => {
  const dispositions = (query = '') => list<string>(`dispositions${query}`);

  it('are listed once each, whatever services have them', async () => {
    await start();
    const all = await dispositions();
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are narrowed to a kind of interaction, and to either of two', async () => {
    await start({ services: 12, agents: 60 });
    const all = await dispositions();
    const inbound = await dispositions('?inbound=1');
    const outbound = await dispositions('?outbound=1');
    expect(inbound.length).toBeGreaterThan(0);
    expect(inbound.length).toBeLessThan(all.length);
    const either = await dispositions('?inbound=1&outbound=1');
    expect(new Set(either)).toEqual(new Set([...inbound, ...outbound]));
    expect(await dispositions('?inbound=0&outbound=0&preview=0&agentCanSelect=0')).toEqual(all);
  });

  it('are narrowed to those an agent can choose', async () => {
    await start({ services: 12, agents: 60 });
    const chosen = await dispositions('?agentCanSelect=1');
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.length).toBeLessThan((await dispositions()).length);
  });

  it('are refused with a parameter that is neither 0 nor 1', async () => {
    await start();
    const response = await server.ask(await server.signIn(), '/statsapi/cfg/dispositions?preview=yes');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('preview');
  });
});
