import { X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CertificateKind } from '../../../../src-main/simulator/api/tls/certificate';
import type { TlsAddress } from '../../../../src-main/simulator/api/tls/tls-listeners';
import type { TestServer } from '../test-server';
import { startTestServer } from '../test-server';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function open(certificate: CertificateKind): Promise<TlsAddress> {
  const response = await server.control('/control/tls', { certificate });
  expect(response.status).toBe(201);
  return (await response.json()) as TlsAddress;
}

/** The status of a request that trusts this authority and nobody else; rejects with what is wrong. */
function statusOf(url: string, ca: string | undefined, token = ''): Promise<number> {
  const headers = { Authorization: `Bearer ${token}` };
  return new Promise((resolve, reject) => {
    const sent = request(url, { ca: ca ?? [], headers, agent: false }, (response) => {
      response.resume();
      response.on('error', reject);
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end();
  });
}

const TEAMS = '/statsapi/cfg/teams';

describe('https', () => {
  it('serves the same tenant under a trusted certificate, on an address of its own', async () => {
    const { url, authority } = await open('trusted');
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(await statusOf(url + TEAMS, authority, await server.signIn())).toBe(200);
    expect(await statusOf(`${url.replace('127.0.0.1', 'localhost')}${TEAMS}`, authority)).toBe(401);
  });

  it.each([
    ['expired', 'CERT_HAS_EXPIRED'],
    ['wrong_name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['self_signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ] as const)('shows a certificate that is %s and nothing else', async (kind, code) => {
    const { url, authority } = await open(kind);
    await expect(statusOf(url + TEAMS, authority)).rejects.toMatchObject({ code });
  });

  it('is of no worth to those who do not trust its authority', async () => {
    const { url } = await open('trusted');
    await expect(statusOf(url + TEAMS, undefined)).rejects.toMatchObject({
      code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    });
  });

  it('stays where it is for the same kind of certificate, with one authority', async () => {
    const [first, second, expired] = [
      await open('trusted'),
      await server.openTls('trusted'),
      await open('expired'),
    ];
    expect(second).toEqual(first);
    expect(expired.url).not.toBe(first.url);
    expect(expired.authority).toBe(first.authority);
    const authority = new X509Certificate(first.authority ?? '');
    expect(authority.ca && authority.checkIssued(authority)).toBe(true);
  });

  it('is not the way to control the simulator', async () => {
    const { url, authority } = await open('trusted');
    expect(await statusOf(`${url}/control`, authority)).toBe(404);
  });

  it('has the faults of the tenant, resets too', async () => {
    const { url, authority } = await open('trusted');
    const remove = server.inject({ answer: { status: 503 } });
    expect(await statusOf(url + TEAMS, authority)).toBe(503);
    remove();
    server.inject({ times: 1, delivery: { kind: 'reset_before_headers' } });
    await expect(statusOf(url + TEAMS, authority)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('ends with the simulator', async () => {
    const other = await startTestServer();
    const { url, authority } = await other.openTls('trusted');
    await other.close();
    await expect(statusOf(url + TEAMS, authority)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
