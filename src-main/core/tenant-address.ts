import { failed, succeeded, type Result } from './result';
import type { Failure } from './failure';

/** Where a tenant's server is. */
export interface TenantAddress {
  /** The host as a profile keeps it, with port and scheme only where they are not the usual ones. */
  readonly tenant: string;
  /** Without a slash at the end: `https://acme.example`. */
  readonly baseUrl: string;
}

const ADDRESS = /^(?:(https?):\/\/)?(\[[0-9a-f:]+\]|[\p{L}\p{N}.-]+)(?::(\d{1,5}))?(?:[/?#].*)?$/iu;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads what a person typed or pasted as a tenant: a host, perhaps with a port, perhaps as a whole address. Plain
 * http is for this machine only.
 */
export function readTenantAddress(typed: string): Result<TenantAddress, Failure> {
  const match = ADDRESS.exec(typed.trim());
  const host = match?.[2]?.toLowerCase();
  const port = match?.[3];
  if (host === undefined || /^[.-]|\.\.|[.-]$/.test(host) || Number(port ?? 1) > 65_535) {
    return failed({ kind: 'address-invalid', reason: 'not-a-host' });
  }
  const isLoopback = LOOPBACK.test(host);
  const scheme = match?.[1]?.toLowerCase() ?? (isLoopback ? 'http' : 'https');
  if (scheme === 'http' && !isLoopback) {
    return failed({ kind: 'address-invalid', reason: 'plain-http' });
  }
  const place = port === undefined ? host : `${host}:${port}`;
  const isUsualScheme = scheme === (isLoopback ? 'http' : 'https');
  return succeeded({
    tenant: isUsualScheme ? place : `${scheme}://${place}`,
    baseUrl: `${scheme}://${place}`,
  });
}
