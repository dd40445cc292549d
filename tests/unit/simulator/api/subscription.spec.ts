import { afterEach, describe, expect, it } from 'vitest';
import type { SimulatorOptions } from '../../../../src-main/simulator/simulator-options';
import type { TestServer } from '../test-server';
import { startTestServer } from '../test-server';

let server: TestServer;
const start = async (options?: SimulatorOptions) => (server = await startTestServer(options));
afterEach(() => server.close());

const SUBSCRIPTION = '/statsapi/subscription';
const DATA = '/statsapi/subscription/data';
const ACTIVE = '/statsapi/subscription/active';
const WAITING = { app: { stats_totals: ['in_calls_waiting'] } };

describe('a subscription', () => {
  it('is created with an empty chunked answer without content type', async () => {
    await start();
    const response = await server.ask(await server.signIn(), SUBSCRIPTION, WAITING);
    expect(response.status).toBe(200);
    expect(response.headers.get('transfer-encoding')).toBe('chunked');
    expect(response.headers.get('content-type')).toBeNull();
    expect(await response.text()).toBe('');
  });

  it('has no data at first, and then has', async () => {
    await start({ firstDataMs: 400 });
    const token = await server.signIn();
    await server.ask(token, SUBSCRIPTION, WAITING);
    server.pass(399);
    expect((await server.ask(token, DATA)).status).toBe(204);
    server.pass(1);
    const response = await server.ask(token, DATA);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      app: { stats_totals: { in_calls_waiting: expect.stringMatching(/^\d+$/) as string } },
    });
  });

  it('is missed with 404 before it is made and after it is deleted', async () => {
    await start();
    const token = await server.signIn();
    expect((await server.ask(token, DATA)).status).toBe(404);
    await server.ask(token, SUBSCRIPTION, WAITING);
    expect((await server.ask(token, ACTIVE, undefined, 'DELETE')).status).toBe(200);
    expect((await server.ask(token, DATA)).status).toBe(404);
    expect((await server.ask(token, ACTIVE, undefined, 'DELETE')).status).toBe(404);
  });

  it('has to be deleted before the same sign-in makes another one', async () => {
    await start();
    const token = await server.signIn();
    await server.ask(token, SUBSCRIPTION, WAITING);
    expect((await server.ask(token, SUBSCRIPTION, WAITING)).status).toBe(400);
    await server.ask(token, ACTIVE, undefined, 'DELETE');
    expect((await server.ask(token, SUBSCRIPTION, WAITING)).status).toBe(200);
  });

  it('outlives a renewed token and may then be replaced', async () => {
    await start();
    await server.dataFor(WAITING);
    const renewed = await server.signIn();
    expect((await server.ask(renewed, DATA)).status).toBe(200);
    expect((await server.ask(renewed, SUBSCRIPTION, WAITING)).status).toBe(200);
    expect(server.activeSubscriptions()).toBe(1);
  });

  it('needs a free seat of the tenant', async () => {
    await start({ seats: 1 });
    await server.ask(await server.signIn(0), SUBSCRIPTION, WAITING);
    const second = await server.signIn(1);
    expect((await server.ask(second, SUBSCRIPTION, WAITING)).status).toBe(409);
    await server.ask(await server.signIn(0), ACTIVE, undefined, 'DELETE');
    expect((await server.ask(second, SUBSCRIPTION, WAITING)).status).toBe(200);
  });

  it('waits while others hold all seats', async () => {
    await start();
    const token = await server.signIn();
    server.takeSeats();
    expect((await server.ask(token, SUBSCRIPTION, WAITING)).status).toBe(409);
    server.freeSeats();
    expect((await server.ask(token, SUBSCRIPTION, WAITING)).status).toBe(200);
  });

  it('is lost to another wallboard of the same user: 401, then 404', async () => {
    await start();
    const token = await server.signIn();
    await server.ask(token, SUBSCRIPTION, WAITING);
    server.evict(server.users[0]?.username ?? '');
    expect((await server.ask(token, DATA)).status).toBe(401);
    expect((await server.ask(await server.signIn(), DATA)).status).toBe(404);
  });

  it('survives a token whose time is up', async () => {
    await start();
    await server.dataFor(WAITING);
    server.expireToken(server.users[0]?.username ?? '');
    expect((await server.ask('anything', DATA)).status).toBe(401);
    expect((await server.ask(await server.signIn(), DATA)).status).toBe(200);
  });

  it('can be answered with planned failures', async () => {
    await start();
    const token = await server.signIn();
    await server.ask(token, SUBSCRIPTION, WAITING);
    server.pass(1000);
    server.answerNextData(2, 503);
    expect((await server.ask(token, DATA)).status).toBe(503);
    expect((await server.ask(token, DATA)).status).toBe(503);
    expect((await server.ask(token, DATA)).status).toBe(200);
  });
});
