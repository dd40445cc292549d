import { afterEach, describe, expect, it } from 'vitest';
import type { SimulatorOptions } from '../../../../src-main/simulator/simulator-options';
import type { TestServer } from '../test-server';
import { startTestServer } from '../test-server';

let server: TestServer;
const start = async (options?: SimulatorOptions) => (server = await startTestServer(options));
afterEach(() => server.close());

const STARTED_MS = Date.UTC(2026, 2, 3, 10, 30);

async function handled(): Promise<number> {
  const name = 'in_calls_handled_per_day';
  const { app } = await server.dataFor({ app: { stats_totals: [name] } });
  return Number(app?.stats_totals?.[name]);
}

/** When the newest message was sent, real seconds after the start. */
async function sentAfter(content: string): Promise<number> {
  const { app } = await server.dataFor({ app: { chat_messages: { filter: content, limit: 1 } } });
  return (Number(app?.chat_messages?.[0]?.['send_time']) - STARTED_MS) / 1000;
}

describe('the clock of the contact centre', () => {
  it('is set forward, and everything in between happens', async () => {
    await start();
    expect(server.clock()).toEqual({ day: 1, time: '10:30:00', speed: 1 });
    const before = await handled();
    expect(server.setClock({ advanceSeconds: 3 * 3600 + 5 })).toEqual({ day: 1, time: '13:30:05', speed: 1 });
    expect(await handled()).toBeGreaterThan(before);
    server.pass(1000);
    expect(server.clock().time).toBe('13:30:06');
  });

  it('goes over to the next day, where the counts begin anew', async () => {
    await start({ start: '22:00' });
    const before = await handled();
    expect(server.setClock({ advanceSeconds: 8 * 3600 })).toEqual({ day: 2, time: '06:00:00', speed: 1 });
    expect(await handled()).toBeLessThan(before);
  });

  it('changes its speed from now on', async () => {
    await start();
    server.pass(10_000);
    expect(server.setClock({ speed: 60 })).toEqual({ day: 1, time: '10:30:10', speed: 60 });
    server.pass(10_000);
    expect(server.clock()).toEqual({ day: 1, time: '10:40:10', speed: 60 });
    server.setClock({ speed: 1, advanceSeconds: 50 });
    server.pass(1000);
    expect(server.clock().time).toBe('10:41:01');
  });

  it('is set over HTTP too', async () => {
    await start();
    const response = await server.control('/control/clock', { advanceSeconds: 60, speed: 2 });
    expect(await response.json()).toEqual({ day: 1, time: '10:31:00', speed: 2 });
    server.pass(30_000);
    expect(await (await server.control('/control/clock')).json()).toMatchObject({ time: '10:32:00' });
  });

  it('leaves the times of messages on the clock of the people', async () => {
    await start({ speed: 2 });
    server.pass(10_000);
    server.say({ content: 'Said before that', urgent: false });
    server.pass(10_000);
    server.setClock({ advanceSeconds: 3600, speed: 30 });
    server.pass(10_000);
    server.say({ content: 'Said after that', urgent: false });
    expect(await sentAfter('Said before that')).toBe(10);
    expect(await sentAfter('Said after that')).toBe(30);
  });

  it('gives what happened while it was set forward the moment it was set', async () => {
    await start({ urgentAfterSeconds: 1800 });
    server.pass(5000);
    server.setClock({ advanceSeconds: 3600 });
    server.pass(5000);
    expect(await sentAfter('Do not take card details')).toBe(5);
  });

  it('does not touch the life of tokens', async () => {
    await start();
    const token = await server.signIn();
    server.setClock({ advanceSeconds: 2 * 3600 });
    expect((await server.ask(token, '/statsapi/cfg/teams')).status).toBe(200);
  });
});
