import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestServer } from '../test-server';
import { startTestServer } from '../test-server';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.close());

describe('the server', () => {
  it('listens on the loopback address only', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('sends the headers of a live one', async () => {
    const { headers } = await server.ask(await server.signIn(), '/statsapi/cfg/teams');
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('content-length')).toMatch(/^\d+$/);
    expect(headers.get('cache-control')).toBe('no-store, no-cache, max-age=0, must-revalidate');
    expect(headers.get('expires')).toContain('1997');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers 401 to everything else without a sign-in', async () => {
    for (const path of ['subscription/data', 'cfg/teams', 'cfg/services', 'cfg/dispositions']) {
      expect((await fetch(`${server.url}/statsapi/${path}`)).status).toBe(401);
    }
    const posted = await fetch(`${server.url}/statsapi/subscription`, { method: 'POST', body: '{' });
    expect(posted.status).toBe(401);
  });

  it('tells without a sign-in whether a service has ready agents', async () => {
    const token = await server.signIn();
    const services = (await (await server.ask(token, '/statsapi/cfg/services')).json()) as { name: string }[];
    const grid = {
      id: 's',
      columns: ['name', 'agents_ready'].map((name) => ({ id: name, stat_name: name })),
    };
    const { app } = await server.dataFor({ app: { service_grids: [grid] } });
    for (const row of app?.service_grids?.[0]?.values ?? []) {
      const query = new URLSearchParams({ service: row['name'] ?? '' }).toString();
      const response = await fetch(`${server.url}/statsapi/info/check_available_agents?${query}`);
      expect(await response.json()).toEqual({ availability: Number(row['agents_ready']) > 0 });
    }
    expect(services.length).toBe(6);
    expect((await fetch(`${server.url}/statsapi/info/check_available_agents`)).status).toBe(400);
  });

  it('answers dispositions as a bare list of names', async () => {
    const response = await server.ask(await server.signIn(), '/statsapi/cfg/dispositions?inbound=1');
    expect(await response.json()).toContain('Resolved');
  });

  it('survives unknown paths, wrong methods and huge bodies', async () => {
    expect((await fetch(`${server.url}/nowhere`)).status).toBe(404);
    expect((await fetch(`${server.url}/__proto__`)).status).toBe(404);
    const wrongMethod = await fetch(`${server.url}/statsapi/subscription`, { method: 'PUT' });
    expect(wrongMethod.status).toBe(405);
    expect(wrongMethod.headers.get('allow')).toBe('POST');
    const huge = await server.ask(await server.signIn(), '/statsapi/subscription', 'x'.repeat(2_000_000));
    expect(huge.status).toBe(413);
    expect((await fetch(`${server.url}/statsapi/cfg/teams`)).status).toBe(401);
  });

  it('keeps a log of what it answered', async () => {
    await fetch(`${server.url}/nowhere`);
    expect(server.requests()).toEqual([
      { method: 'GET', path: '/nowhere', status: 404, atMs: Date.UTC(2026, 2, 3, 10, 30) },
    ]);
  });

  it('refuses messages from nobody and evictions of nobody', () => {
    expect(() => {
      server.say({ urgent: true, content: 'x', from: 'nobody' });
    }).toThrow(RangeError);
    expect(() => {
      server.evict('nobody');
    }).toThrow(RangeError);
  });
});
