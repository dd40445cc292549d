import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StatisticsApi } from '../../../src-main/adapters/statistics-api/statistics-api';
import { TestClock } from '../../support/test-clock';
import type { Profile } from '../../../src-main/core/model/profile';

/** A server that answers as a test wants, where the simulated centre would answer too well. */
async function serverThat(answer: RequestListener): Promise<Profile> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { tenant: `127.0.0.1:${address.port}`, user: 'maria.lopez', secretKind: 'api-key', isDemo: false };
}

const api = new StatisticsApi(() => (url, init) => fetch(url, init), new TestClock());
const tokenOf = (profile: Profile) => ({ profile, value: 'token', expiresInMs: null });

async function readFailure(answer: RequestListener) {
  const result = await api.readData(tokenOf(await serverThat(answer)));
  return result.ok ? null : result.failure;
}

describe('an answer for data', () => {
  it.each([
    ['', 'expected JSON, got nothing'],
    ['<html>sign in to the hotel</html>', 'expected JSON, got a web page'],
    ['{"perch":', 'expected JSON, got something else'],
  ])('of "%s" is told apart without being quoted', async (body, detail) => {
    expect(await readFailure((_, response) => response.end(body))).toEqual({
      kind: 'answer-unreadable',
      detail,
    });
  });

  it('that never ends in sense is not read past 8 MB', async () => {
    const megabyte = 'x'.repeat(1024 * 1024);
    const failure = await readFailure((_, response) => {
      const send = () => {
        while (response.write(megabyte));
        response.once('drain', send);
      };
      send();
    });
    expect(failure).toEqual({ kind: 'answer-unreadable', detail: 'larger than 8 MB' });
  });

  it('that breaks off is a lost connection', async () => {
    const failure = await readFailure((_, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"perch"', () => response.destroy());
    });
    expect(failure).toMatchObject({ kind: 'unreachable', cause: 'connection-lost' });
  });

  it.each([429, 503])('of status %i tells how long the server wants to be left alone', async (status) => {
    const failure = await readFailure((_, response) => {
      response.writeHead(status, { 'Retry-After': '30' }).end();
    });
    expect(failure).toEqual({ kind: 'server-busy', status, retryAfterMs: 30_000 });
  });

  it('that leads elsewhere is not followed', async () => {
    const failure = await readFailure((_, response) => {
      response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end();
    });
    expect(failure).toEqual({ kind: 'answer-unreadable', detail: 'redirected elsewhere' });
  });

  it.each([
    [401, 'token-invalid'],
    [403, 'privilege-missing'],
    [404, 'no-subscription'],
    [409, 'no-seat'],
    [500, 'server-error'],
    [418, 'server-error'],
  ])('of status %i is %s', async (status, kind) => {
    expect((await readFailure((_, response) => response.writeHead(status).end()))?.kind).toBe(kind);
  });
});

describe('a refused subscription', () => {
  it('tells the server’s own words', async () => {
    const profile = await serverThat((_, response) => {
      response.writeHead(400, { 'Content-Type': 'application/json' });
      response.end('{"error_code": 4007, "error_message": "unknown statistic"}');
    });
    expect(await api.subscribe(tokenOf(profile), {})).toEqual({
      ok: false,
      failure: { kind: 'subscription-refused', code: '4007', message: 'unknown statistic' },
    });
  });

  it('that was granted may have no body at all', async () => {
    const profile = await serverThat((_, response) => response.end());
    expect(await api.subscribe(tokenOf(profile), {})).toEqual({ ok: true, value: undefined });
  });
});

describe('a sign-in', () => {
  it('that gives no token is not taken for one', async () => {
    const profile = await serverThat((_, response) => response.end('{"token_type":"Bearer"}'));
    const result = await api.signIn(profile, 'secret');
    expect(result.ok ? null : result.failure.kind).toBe('answer-unreadable');
  });

  it('reads how long the token lives from a text', async () => {
    const profile = await serverThat((_, response) =>
      response.end('{"access_token":"T","token_type":"Bearer","expires_in":"3600"}'),
    );
    const result = await api.signIn(profile, 'secret');
    expect(result.ok ? result.value : null).toEqual({ profile, value: 'T', expiresInMs: 3_600_000 });
  });

  it('at a host that is no contact centre says so', async () => {
    const profile = await serverThat((_, response) => response.writeHead(404).end());
    const result = await api.signIn(profile, 'secret');
    expect(result.ok ? null : result.failure.kind).toBe('address-invalid');
  });
});

describe('the question whether a service has ready agents', () => {
  it('needs no sign-in, names the service, and bears every form of the answer', async () => {
    const asked: [string | undefined, string | undefined][] = [];
    const answers = ['{"availability":true}', '{"availability":[false]}', 'true', '{"other":1}'];
    const profile = await serverThat((request, response) => {
      asked.push([request.url, request.headers.authorization ?? request.headers.cookie]);
      response.end(answers[asked.length - 1]);
    });
    const said = [];
    for (const _ of answers) said.push(await api.askAvailability(profile, 'Boat hire & more'));
    expect(said).toEqual([true, false, true, null].map((value) => ({ ok: true, value })));
    const [url, proof] = asked[0] ?? [];
    expect(new URL(url ?? '', 'http://host').searchParams.get('service')).toBe('Boat hire & more');
    expect(proof).toBeUndefined();
  });

  it.each([
    [404, { ok: true, value: null }],
    [500, { ok: false, failure: { kind: 'server-error', status: 500 } }],
  ])('of status %i', async (status, result) => {
    const profile = await serverThat((_, response) => response.writeHead(status).end());
    expect(await api.askAvailability(profile, 'Boat hire')).toEqual(result);
  });
});

describe('a list of the configuration', () => {
  it('of dispositions is asked for by kind', async () => {
    let asked = '';
    const profile = await serverThat((request, response) => {
      asked = request.url ?? '';
      response.end('["Sold"]');
    });
    const read = await api.readDispositions(tokenOf(profile), { inbound: true, preview: false });
    expect(asked).toBe('/statsapi/cfg/dispositions?inbound=1');
    expect(read).toEqual({ ok: true, value: [{ id: 'Sold', name: 'Sold' }] });
  });

  it.each(['{}', 'null', '<html>', ''])('that comes as "%s" is a failure', async (body) => {
    const profile = await serverThat((_, response) => response.end(body));
    const read = await api.readTeams(tokenOf(profile));
    expect(read.ok ? null : read.failure.kind).toBe('answer-unreadable');
  });
});

describe('a password that is refused with 403', () => {
  it.each([
    ['{"error":"illegal login attempt"}', 'password-refused'],
    ['', 'password-refused'],
    ['{"error":"privilege Access Realtime Stats API is missing"}', 'privilege-missing'],
  ])('and "%s"', async (body, kind) => {
    const profile = await serverThat((_, response) => response.writeHead(403).end(body));
    const result = await api.signIn({ ...profile, secretKind: 'password' }, 'secret');
    expect(result.ok ? null : result.failure.kind).toBe(kind);
  });
});
