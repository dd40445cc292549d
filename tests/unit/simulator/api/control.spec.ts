import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardControl } from '../../../../src-main/simulator/api/control/guard-control';
import { sendRaw } from '../send-raw';
import type { TestServer } from '../test-server';
import { startTestServer } from '../test-server';

let server: TestServer;
let user: string;
beforeEach(async () => {
  server = await startTestServer();
  user = server.users[0]?.username ?? '';
});
afterEach(() => server.close());

const DATA = '/statsapi/subscription/data';
const WAITING = { app: { stats_totals: ['in_calls_waiting'] } };

const json = async (response: Promise<Response>) =>
  (await (await response).json()) as Record<string, unknown>;

async function subscribed() {
  const token = await server.signIn();
  await server.ask(token, '/statsapi/subscription', WAITING);
  return token;
}

describe('control over HTTP', () => {
  it('says what there is to control', async () => {
    const { routes } = await json(server.control('/control'));
    expect(routes).toContainEqual(expect.stringMatching(/^POST \/control\/faults: /));
    expect(routes).toContainEqual(expect.stringMatching(/^POST \/control\/tls: /));
  });

  it('injects, lists and removes faults', async () => {
    const token = await subscribed();
    const fault = { path: DATA, answer: { status: 503, retryAfter: '0' } };
    const injected = await server.control('/control/faults', fault);
    expect(injected.status).toBe(201);
    const { id } = (await injected.json()) as { id: number };
    const response = await server.ask(token, DATA);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '0']);
    expect(await json(server.control('/control/faults'))).toEqual({
      faults: [{ id, fault, seen: 1, hits: 1 }],
    });
    expect((await server.control(`/control/faults/${id}`, undefined, 'DELETE')).status).toBe(200);
    expect((await server.ask(token, DATA)).status).toBe(200);
    expect((await server.control(`/control/faults/${id}`, undefined, 'DELETE')).status).toBe(404);
  });

  it('removes all faults, and is itself spared by them', async () => {
    await server.control('/control/faults', { answer: { status: 500 } });
    await server.control('/control/faults', { delivery: { kind: 'reset_before_headers' } });
    await expect(fetch(server.url)).rejects.toThrow();
    expect((await server.control('/control/faults', undefined, 'DELETE')).status).toBe(200);
    expect((await fetch(server.url)).status).toBe(404);
  });

  it('ends a token, and evicts', async () => {
    let token = await subscribed();
    await server.control('/control/token-expiry', { user });
    expect((await server.ask(token, DATA)).status).toBe(401);
    token = await server.signIn();
    expect((await server.ask(token, DATA)).status).toBe(200);
    await server.control('/control/eviction', { user });
    expect((await server.ask(token, DATA)).status).toBe(401);
    expect((await server.ask(await server.signIn(), DATA)).status).toBe(404);
  });

  it('takes seats and gives them back', async () => {
    const token = await server.signIn();
    const subscribe = async () => (await server.ask(token, '/statsapi/subscription', WAITING)).status;
    await server.control('/control/seats', { taken: 'all' });
    expect(await subscribe()).toBe(409);
    await server.control('/control/seats', { taken: 9 });
    expect(await subscribe()).toBe(200);
    expect(await json(server.control('/control/seats'))).toEqual({ active: 1 });
  });

  it('says something in the internal chat', async () => {
    const from = server.users[1]?.username;
    await server.control('/control/messages', { content: 'Read <b>this</b>', urgent: true, from });
    const { app } = await server.dataFor({ app: { chat_messages: { limit: 1 } } });
    expect(app?.chat_messages).toMatchObject([
      { content: 'Read <b>this</b>', is_urgent: '1', login_id: from ?? '' },
    ]);
  });

  it('lists the requests of the tenant, without its own', async () => {
    await fetch(`${server.url}/nowhere`);
    await server.control('/control/clock');
    expect(await json(server.control('/control/requests'))).toEqual({
      requests: [{ method: 'GET', path: '/nowhere', status: 404, atMs: Date.UTC(2026, 2, 3, 10, 30) }],
    });
  });

  it.each([
    ['/control/faults', {}, 'something that goes wrong'],
    ['/control/eviction', { user: 'nobody' }, 'There is no user nobody.'],
    ['/control/token-expiry', {}, 'user must be a string.'],
    ['/control/seats', { taken: 'some' }, 'taken must be a whole number.'],
    ['/control/seats', {}, 'taken must be given.'],
    ['/control/messages', { content: 'x', from: 'nobody' }, 'There is nobody called nobody.'],
    ['/control/messages', { content: 'x', to: 'you' }, 'Unknown key "to" in body.'],
    ['/control/clock', {}, 'advanceSeconds or speed'],
    ['/control/clock', { advanceSeconds: -1 }, 'advanceSeconds must be a number from 0'],
    ['/control/tls', { certificate: 'golden' }, 'certificate must be trusted or expired or'],
  ])('refuses at %s what makes no sense: %j', async (path, body, message) => {
    const response = await server.control(path, body);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error_message: string }).error_message).toContain(message);
  });

  it('knows its paths and their methods', async () => {
    expect((await server.control('/control/nothing')).status).toBe(404);
    const response = await server.control('/control/faults', undefined, 'PUT');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST, DELETE');
  });
});

describe('control is refused', () => {
  const expire = (headers: Record<string, string>) =>
    sendRaw(`${server.url}/control/token-expiry`, {
      method: 'POST',
      headers: { Host: 'localhost', 'Content-Length': String(JSON.stringify({ user }).length), ...headers },
      body: JSON.stringify({ user }),
    });
  const type = { 'Content-Type': 'application/json' };

  it('to a web page, which sends an Origin, even our own', async () => {
    for (const Origin of ['https://example.com', 'null', server.url]) {
      expect((await expire({ ...type, Origin })).status).toBe(403);
    }
  });

  it('under a name that only resolves to this machine', async () => {
    for (const Host of ['evil.example.com', 'localhost.example.com:80', '127.0.0.1.example.com', '']) {
      expect((await expire({ ...type, Host })).status).toBe(403);
    }
    const { port } = new URL(server.url);
    for (const Host of ['localhost', `localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
      expect((await expire({ ...type, Host })).status).toBe(200);
    }
  });

  it('for a body that a form of a web page could send', async () => {
    for (const value of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx']) {
      expect((await expire({ 'Content-Type': value })).status).toBe(415);
    }
    expect((await expire({ 'Content-Type': 'application/json;charset=UTF-8' })).status).toBe(200);
  });

  it('to other machines, whatever they call this one', () => {
    const call = { method: 'GET', path: '/control', query: new URLSearchParams(), body: '' };
    const refused = (address: string) =>
      guardControl({ ...call, headers: { host: '127.0.0.1' } }, address)?.status;
    for (const address of ['192.0.2.7', '::ffff:192.0.2.7', '2001:db8::1', '', '12.7.0.1']) {
      expect(refused(address)).toBe(403);
    }
    for (const address of ['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1']) {
      expect(refused(address)).toBeUndefined();
    }
  });
});
