import { afterEach, describe, expect, it } from 'vitest';
import type { SimulatorOptions } from '../../../../src-main/simulator/simulator-options';
import type { TestServer } from '../test-server';
import { startTestServer } from '../test-server';

let server: TestServer;
const start = async (options?: SimulatorOptions) => (server = await startTestServer(options));
afterEach(() => server.close());

const TEAMS = '/statsapi/cfg/teams';

function requestToken(fields: Record<string, string>) {
  const user = server.users[0];
  const form = { client_id: user?.username ?? '', client_secret: user?.apiKey ?? '', scope: server.tenant };
  const body = new URLSearchParams({ ...form, grant_type: 'client_credentials', ...fields });
  return fetch(`${server.url}/configapi/v2/oauth/token`, { method: 'POST', body });
}

function signInByPassword(fields: Record<string, string> = {}) {
  const user = server.users[0];
  const request = {
    tenant_url: server.tenant,
    username: user?.username,
    password: user?.password,
    ...fields,
  };
  return fetch(`${server.url}/statsapi/auth`, { method: 'POST', body: JSON.stringify(request) });
}

describe('sign-in by API secret key', () => {
  it('answers a token of 64 upper-case hexadecimal digits and its life as text', async () => {
    await start();
    const response = await requestToken({});
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      access_token: expect.stringMatching(/^[0-9A-F]{64}$/) as string,
      token_type: 'Bearer',
      expires_in: '3600',
      scope: server.tenant,
    });
  });

  it('accepts the tenant by its short alias and by its loopback address', async () => {
    await start();
    expect((await requestToken({ scope: server.tenant.split('.')[0] ?? '' })).status).toBe(200);
    expect((await requestToken({ scope: server.url })).status).toBe(200);
  });

  it('refuses a wrong key, a wrong tenant and a wrong grant', async () => {
    await start();
    expect((await requestToken({ client_secret: 'wrong' })).status).toBe(401);
    expect((await requestToken({ scope: 'elsewhere.example.com' })).status).toBe(401);
    expect((await requestToken({ grant_type: 'password' })).status).toBe(400);
  });

  it('says which field is missing', async () => {
    await start();
    const response = await requestToken({ client_secret: '' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('client_secret');
  });

  it('gives a token that works with and without the scheme word', async () => {
    await start();
    const token = await server.signIn();
    for (const Authorization of [`Bearer ${token}`, token]) {
      expect((await fetch(server.url + TEAMS, { headers: { Authorization } })).status).toBe(200);
    }
  });

  it('gives a token that ends after an hour', async () => {
    await start();
    const token = await server.signIn();
    server.pass(3599_000);
    expect((await server.ask(token, TEAMS)).status).toBe(200);
    server.pass(2_000);
    expect((await server.ask(token, TEAMS)).status).toBe(401);
  });
});

describe('sign-in by password', () => {
  it('answers a token, also as cookies that may be sent by hand', async () => {
    await start();
    const response = await signInByPassword();
    const { token } = (await response.json()) as { token: string };
    const login = server.users[0]?.username ?? '';
    expect(response.headers.getSetCookie()).toEqual([
      `X-STATSAPI-TOKEN=${token}; Path=/`,
      `X-STATSAPI-TENANT=${server.tenant}; Path=/`,
      `X-STATSAPI-LOGIN=${login}; Path=/`,
    ]);
    const status = async (...cookies: string[]) =>
      (await fetch(server.url + TEAMS, { headers: { Cookie: cookies.join('; ') } })).status;
    const [ofToken, ofLogin] = [`X-STATSAPI-TOKEN=${token}`, `X-STATSAPI-LOGIN=${login}`];
    expect(await status(ofToken, `X-STATSAPI-TENANT=${server.tenant}`, ofLogin)).toBe(200);
    expect(await status(ofToken)).toBe(401);
    expect(await status(ofToken, ofLogin)).toBe(401);
    expect(await status(ofToken, 'X-STATSAPI-TENANT=elsewhere.example.com', ofLogin)).toBe(401);
    expect(await status(ofToken, `X-STATSAPI-TENANT=${server.tenant}`, 'X-STATSAPI-LOGIN=nobody')).toBe(401);
  });

  it('refuses a wrong password with 401', async () => {
    await start();
    expect((await signInByPassword({ password: 'wrong' })).status).toBe(401);
  });

  it('is refused with 403 by a tenant that wants the API secret key', async () => {
    await start({ dialect: '5.36' });
    const response = await signInByPassword();
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ error: 'illegal login attempt' });
  });

  it('needs JSON with text fields', async () => {
    await start();
    const response = await fetch(`${server.url}/statsapi/auth`, { method: 'POST', body: '{"tenant_url":1}' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('tenant_url');
  });
});

describe('a session', () => {
  it('ends when the same user signs in elsewhere, but not when another user does', async () => {
    await start();
    const token = await server.signIn(0);
    await server.signIn(1);
    expect((await server.ask(token, TEAMS)).status).toBe(200);
    await server.signIn(0);
    expect((await server.ask(token, TEAMS)).status).toBe(401);
  });

  it('ends with sign-out, and gives the subscription back', async () => {
    await start();
    const token = await server.signIn();
    await server.ask(token, '/statsapi/subscription', { app: { stats_totals: ['in_calls_waiting'] } });
    expect(server.activeSubscriptions()).toBe(1);
    expect((await server.ask(token, '/statsapi/auth', undefined, 'DELETE')).status).toBe(200);
    expect(server.activeSubscriptions()).toBe(0);
    expect((await server.ask(token, TEAMS)).status).toBe(401);
  });

  it('of a user without privilege is answered 403', async () => {
    await start({ specialUsers: ['without_privilege'] });
    const token = await server.signIn(3);
    expect((await server.ask(token, TEAMS)).status).toBe(403);
  });
});
