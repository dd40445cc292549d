import { describe, expect, it } from 'vitest';
import { networkFailure } from '../../../src-main/adapters/statistics-api/network-failure';

const thrown = (message: string) => networkFailure(new Error(message), false);
/** As Node's fetch throws: what happened is the cause of a general error, with a code. */
const thrownByNode = (code: string) =>
  networkFailure(
    new TypeError('fetch failed', { cause: Object.assign(new Error('some words'), { code }) }),
    false,
  );

describe('what the network stack calls', () => {
  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'name-unknown'],
    ['net::ERR_CONNECTION_REFUSED', 'refused'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'timed-out'],
    ['net::ERR_TIMED_OUT', 'timed-out'],
    ['net::ERR_INTERNET_DISCONNECTED', 'offline'],
    ['net::ERR_ADDRESS_UNREACHABLE', 'offline'],
    ['net::ERR_NETWORK_CHANGED', 'connection-lost'],
    ['net::ERR_NETWORK_IO_SUSPENDED', 'connection-lost'],
    ['net::ERR_CONNECTION_RESET', 'connection-lost'],
    ['net::ERR_CONNECTION_CLOSED', 'connection-lost'],
    ['net::ERR_EMPTY_RESPONSE', 'connection-lost'],
    ['net::ERR_CONTENT_LENGTH_MISMATCH', 'connection-lost'],
    ['net::ERR_INCOMPLETE_CHUNKED_ENCODING', 'connection-lost'],
    ['net::ERR_HTTP2_PING_FAILED', 'connection-lost'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'proxy'],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy'],
    ['net::ERR_PROXY_AUTH_UNSUPPORTED', 'proxy'],
    ['net::ERR_PROXY_CERTIFICATE_INVALID', 'proxy'],
    ['net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED', 'proxy'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'not-encrypted'],
    ['net::ERR_FAILED', 'other'],
  ] as const)('%s is "%s", and the name is kept', (name, cause) => {
    expect(thrown(name)).toEqual({ kind: 'unreachable', cause, detail: name });
  });

  it.each([
    ['ENOTFOUND', 'name-unknown'],
    ['ECONNREFUSED', 'refused'],
    ['ECONNRESET', 'connection-lost'],
    ['UND_ERR_SOCKET', 'connection-lost'],
    ['EHOSTUNREACH', 'offline'],
  ] as const)('%s in Node is "%s"', (code, cause) => {
    expect(thrownByNode(code)).toEqual({ kind: 'unreachable', cause, detail: code });
  });

  it.each([
    ['net::ERR_CERT_DATE_INVALID', 'expired'],
    ['net::ERR_CERT_COMMON_NAME_INVALID', 'wrong-name'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'not-trusted'],
    ['net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED', 'client-certificate'],
    ['net::ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS', 'client-certificate'],
    ['net::ERR_BAD_SSL_CLIENT_AUTH_CERT', 'client-certificate'],
    ['net::ERR_CERT_REVOKED', 'other'],
    ['net::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED', 'other'],
    ['net::ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN', 'other'],
  ] as const)('%s is a certificate that is "%s"', (name, reason) => {
    expect(thrown(name)).toEqual({ kind: 'certificate', reason, detail: name });
  });

  it.each([
    ['CERT_HAS_EXPIRED', 'expired'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'wrong-name'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'not-trusted'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'not-trusted'],
  ] as const)('%s in Node is a certificate that is "%s"', (code, reason) => {
    expect(thrownByNode(code)).toEqual({ kind: 'certificate', reason, detail: code });
  });
});

describe('a failure of the network', () => {
  it('names the proxy that wants to know who asks', () => {
    expect(thrown('net::ERR_PROXY_AUTH_REQUESTED proxy.acme.example:3128')).toEqual({
      kind: 'unreachable',
      cause: 'proxy-sign-in',
      detail: 'proxy.acme.example:3128',
    });
  });

  it('is an answer of somebody else where the request was sent elsewhere', () => {
    const policy = "Attempted to redirect, but redirect policy was 'error'";
    expect(thrown(policy)).toEqual({ kind: 'answer-unreadable', detail: 'redirected elsewhere' });
  });

  it('quotes nothing of what was sent', () => {
    const failure = thrown("Invalid value for header 'Authorization': 'Bearer hush hush'");
    expect(failure).toEqual({ kind: 'unreachable', cause: 'other', detail: 'unknown' });
  });

  it('is one of time when nothing came in time, whatever was thrown', () => {
    expect(networkFailure(new Error('net::ERR_ABORTED'), true)).toMatchObject({ cause: 'timed-out' });
  });
});
