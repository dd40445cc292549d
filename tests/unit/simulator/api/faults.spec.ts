import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../../../src-main/simulator/api/faults/fault';
import type { SimulatorOptions } from '../../../../src-main/simulator/simulator-options';
import type { Answer, TestServer } from '../test-server';
import { startTestServer } from '../test-server';

let server: TestServer;
let token: string;
afterEach(() => server.close());

const DATA = '/statsapi/subscription/data';
const TEAMS = '/statsapi/cfg/teams';
const columns = ['login_id', 'first_last_name', 'acd_state'].map((name) => ({ id: name, stat_name: name }));
const SUBSCRIBED = {
  first: {
    stats_totals: ['in_calls_waiting'],
    service_grids: [{ id: 's', columns: [{ id: 'n', stat_name: 'name' }] }],
  },
  second: { agent_grids: [{ id: 'a', columns, limit: 4 }] },
};

/** A server with a signed-in user who has subscribed. */
async function start(options?: SimulatorOptions) {
  server = await startTestServer(options);
  token = await server.signIn();
  await server.ask(token, '/statsapi/subscription', SUBSCRIBED);
}

const get = (path = DATA) => server.ask(token, path);
const getData = async () => (await (await get()).json()) as Answer;
const agents = (answer: Answer) => answer['second']?.agent_grids?.[0]?.values ?? [];

/** Statuses of so many data requests, one after the other. */
async function statuses(count: number, path = DATA) {
  const seen: number[] = [];
  for (let index = 0; index < count; index++) seen.push((await get(path)).status);
  return seen;
}

describe('a fault', () => {
  it('hits until it is removed', async () => {
    await start();
    const remove = server.inject({ path: DATA, answer: { status: 503 } });
    expect(await statuses(3)).toEqual([503, 503, 503]);
    remove();
    expect(await statuses(1)).toEqual([200]);
  });

  it('spares the first requests and hits so many', async () => {
    await start();
    server.inject({ path: DATA, after: 2, times: 1, answer: { status: 404 } });
    expect(await statuses(4)).toEqual([200, 200, 404, 200]);
  });

  it('waits for its turn behind another of the same kind', async () => {
    await start();
    server.inject({ path: DATA, times: 2, answer: { status: 429 } });
    server.inject({ path: DATA, times: 1, answer: { status: 204 } });
    expect(await statuses(4)).toEqual([429, 429, 204, 200]);
  });

  it('takes turns with a change of the real answer, which concerns the same', async () => {
    await start();
    server.inject({ path: DATA, times: 1, change: { kind: 'malformed_json' } });
    server.inject({ path: DATA, times: 1, answer: { status: 503 } });
    expect(await statuses(3)).toEqual([200, 503, 200]);
  });

  it('joins others that concern something else', async () => {
    await start();
    server.inject({ dateSkewSeconds: 60, delayMs: 5 });
    server.inject({ path: DATA, times: 1, answer: { status: 401 } });
    const response = await get();
    expect([response.status, server.waits]).toEqual([401, [5]]);
    expect(Date.parse(response.headers.get('date') ?? '')).toBe(Date.UTC(2026, 2, 3, 10, 31));
  });

  it('is for a method, a path or its beginning, and a user', async () => {
    await start();
    const other = await server.signIn(1);
    server.inject({
      method: 'get',
      path: '/statsapi/cfg/*',
      user: server.users[1]?.username ?? '',
      answer: {},
    });
    expect((await server.ask(other, TEAMS)).status).toBe(500);
    expect((await server.ask(other, TEAMS, {}, 'POST')).status).toBe(405);
    expect(await statuses(1, TEAMS)).toEqual([200]);
    expect((await server.ask(other, DATA)).status).toBe(404);
  });

  it('is for a user who only wants to sign in, by key or by password', async () => {
    await start();
    const { username = '', password, apiKey = '' } = server.users[1] ?? {};
    server.inject({ user: username, answer: { status: 503 } });
    const form = { client_id: username, client_secret: apiKey, scope: server.tenant };
    const body = new URLSearchParams({ ...form, grant_type: 'client_credentials' });
    const byKey = await fetch(`${server.url}/configapi/v2/oauth/token`, { method: 'POST', body });
    const request = JSON.stringify({ tenant_url: server.tenant, username, password });
    const byPassword = await fetch(`${server.url}/statsapi/auth`, { method: 'POST', body: request });
    expect([byKey.status, byPassword.status]).toEqual([503, 503]);
    expect(await server.signIn(2)).toBeTruthy();
  });

  it.each([
    ['nothing that goes wrong', { path: DATA }, 'something that goes wrong'],
    ['an unknown key', { delay: 5 }, 'Unknown key "delay"'],
    ['both an answer and a change', { answer: {}, change: { kind: 'missing_grid' } }, 'not both'],
    ['no requests', { times: 0, delayMs: 1 }, 'times must be at least 1'],
    ['an impossible status', { answer: { status: 99 } }, 'answer.status'],
    ['a body for no content', { answer: { status: 204, body: '{}' } }, '204'],
    ['a header that breaks out', { answer: { retryAfter: '1\r\nX: y' } }, 'answer.retryAfter'],
    ['an unknown change', { change: { kind: 'none' } }, 'change.kind'],
    ['extra agents of no number', { change: { kind: 'extra_agents' } }, 'change.rows'],
    ['a slowness of no speed', { delivery: { kind: 'slow' } }, 'delivery.bytesPerSecond'],
  ])('with %s is refused in words', async (_what, fault, culprit) => {
    await start();
    expect(() => server.inject(fault as Fault)).toThrow(culprit);
  });
});

describe('an answer that is made up', () => {
  it('has the status and the Retry-After it was given, however absurd', async () => {
    await start();
    for (const retryAfter of ['0', '-1', '99999999999', 'soon', 'Tue, 03 Mar 2026 12:00:00 GMT']) {
      server.inject({ times: 1, answer: { status: 503, retryAfter } });
      expect((await get()).headers.get('retry-after')).toBe(retryAfter);
    }
  });

  it('is an error in the form of the specification, or empty', async () => {
    await start();
    server.inject({ times: 1, answer: { status: 429 } });
    expect(await (await get()).json()).toEqual({ error_code: 4290, error_message: 'Injected fault 429.' });
    server.inject({ times: 1, answer: { status: 200 } });
    expect(await (await get()).text()).toBe('');
  });

  it.each([
    ['', 'application/json'],
    ['null', 'application/json'],
    ['""', 'application/json'],
    ['<html>Sign in</html>', 'text/html'],
  ])('has the body %j of type %s', async (body, contentType) => {
    await start();
    server.inject({ answer: { body, contentType } });
    const response = await get();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(await response.text()).toBe(body);
  });

  it('can come without a content type', async () => {
    await start();
    server.inject({ answer: { body: '{}', contentType: '' } });
    expect((await get()).headers.get('content-type')).toBeNull();
  });

  it('can be huge', async () => {
    await start();
    server.inject({ answer: { megabytes: 9 } });
    const text = await (await get()).text();
    expect(text.length).toBe(9_000_000);
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['padding']);
  });

  it('keeps the request from the contact centre', async () => {
    await start();
    server.inject({ answer: { status: 200 } });
    await server.ask(token, '/statsapi/subscription/active', undefined, 'DELETE');
    expect(server.activeSubscriptions()).toBe(1);
  });
});

describe('a real answer', () => {
  it('can be malformed', async () => {
    await start();
    const whole = await (await get()).text();
    server.inject({ change: { kind: 'malformed_json' } });
    expect(await (await get()).text()).toBe(whole.slice(0, -1));
  });

  it('can be about an app nobody asked for', async () => {
    await start();
    server.inject({ change: { kind: 'unknown_app' } });
    expect(Object.keys(await getData())).toEqual(['first-nobody-asked', 'second']);
  });

  it('can miss a grid, that of agents before that of services', async () => {
    await start();
    server.inject({ times: 1, change: { kind: 'missing_grid' } });
    const { first, second } = await getData();
    expect([first?.service_grids?.length, second?.agent_grids]).toEqual([1, []]);
    await server.ask(token, '/statsapi/subscription/active', undefined, 'DELETE');
    await server.ask(token, '/statsapi/subscription', { first: SUBSCRIBED.first });
    server.inject({ change: { kind: 'missing_grid' } });
    expect((await getData())['first']?.service_grids).toEqual([]);
  });

  it('can have every agent twice', async () => {
    await start();
    const once = agents(await getData());
    server.inject({ change: { kind: 'duplicate_agents' } });
    expect(agents(await getData())).toEqual(once.flatMap((row) => [row, row]));
  });

  it('can have thousands of agents more, each with a login id of its own', async () => {
    await start();
    server.inject({ change: { kind: 'extra_agents', rows: 10_000 } });
    const rows = agents(await getData());
    expect(new Set(rows.map(({ login_id }) => login_id)).size).toBe(10_004);
    expect(rows.at(-1)).toEqual({
      login_id: 'extra.agent.10000',
      first_last_name: 'Extra Agent 10000',
      acd_state: 'ready',
    });
  });

  it('stays as it is where there are no data to change', async () => {
    await start();
    const teams = await (await get(TEAMS)).text();
    server.inject({ change: { kind: 'duplicate_agents' } });
    expect(await (await get(TEAMS)).text()).toBe(teams);
  });
});

describe('on its way an answer', () => {
  it('can be late', async () => {
    await start();
    server.inject({ delayMs: 20_000 });
    expect((await get()).status).toBe(200);
    expect(server.waits).toEqual([20_000]);
  });

  it('can come in a trickle', async () => {
    await start();
    const whole = await (await get(TEAMS)).text();
    server.inject({ delivery: { kind: 'slow', bytesPerSecond: 40 } });
    expect(await (await get(TEAMS)).text()).toBe(whole);
    expect(server.waits).toEqual(Array.from({ length: Math.ceil(whole.length / 4) - 1 }, () => 100));
  });

  it('can break off half-way', async () => {
    await start();
    const whole = await (await get()).text();
    server.inject({ delivery: { kind: 'truncated' } });
    const response = await get();
    expect(response.headers.get('content-length')).toBe(String(whole.length));
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('can be cut off by a reset, in the body or before it', async () => {
    await start();
    server.inject({ times: 1, delivery: { kind: 'reset_in_body' } });
    await expect(get().then((response) => response.text())).rejects.toThrow();
    server.inject({ times: 1, delivery: { kind: 'reset_before_headers' } });
    await expect(get()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(server.requests().slice(-2)).toMatchObject([{ status: 200 }, { status: 0 }]);
    expect((await get()).status).toBe(200);
  });

  it('can be lost although the request was followed', async () => {
    await start();
    server.inject({ times: 1, delivery: { kind: 'reset_before_headers' } });
    const deleting = server.ask(token, '/statsapi/subscription/active', undefined, 'DELETE');
    await expect(deleting).rejects.toThrow();
    expect(server.activeSubscriptions()).toBe(0);
  });

  it('can be lost without a body too', async () => {
    await start();
    for (const kind of ['truncated', 'reset_in_body', 'reset_before_headers'] as const) {
      server.inject({ times: 1, answer: { status: 200 }, delivery: { kind } });
      await expect(get().then((response) => response.text())).rejects.toThrow();
    }
  });

  it.each([7200, -7200])('can have a Date that is %d seconds off', async (dateSkewSeconds) => {
    await start();
    server.inject({ dateSkewSeconds });
    const { headers } = await get();
    expect(Date.parse(headers.get('date') ?? '')).toBe(Date.UTC(2026, 2, 3, 10, 30) + dateSkewSeconds * 1000);
  });
});
