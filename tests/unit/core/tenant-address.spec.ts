import { describe, expect, it } from 'vitest';
import { readTenantAddress } from '../../../src-main/core/tenant-address';

describe('the address of a tenant', () => {
  it.each([
    ['acme.example', 'acme.example', 'https://acme.example'],
    ['  Acme.Example ', 'acme.example', 'https://acme.example'],
    ['https://acme.example/agentdesktop/', 'acme.example', 'https://acme.example'],
    ['acme.example:8443', 'acme.example:8443', 'https://acme.example:8443'],
    ['127.0.0.1:8080', '127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost:81', 'localhost:81', 'http://localhost:81'],
    ['https://localhost:81', 'https://localhost:81', 'https://localhost:81'],
    ['127.0.0.100:8080', '127.0.0.100:8080', 'http://127.0.0.100:8080'],
    ['acme.example:65535', 'acme.example:65535', 'https://acme.example:65535'],
    ['[::1]:80', '[::1]:80', 'http://[::1]:80'],
    ['münchen.example', 'münchen.example', 'https://münchen.example'],
  ])('"%s" is read', (typed, tenant, baseUrl) => {
    expect(readTenantAddress(typed)).toEqual({ ok: true, value: { tenant, baseUrl } });
  });

  it('is read the same again from what was kept of it', () => {
    for (const typed of ['acme.example', 'https://localhost:81', '127.0.0.1:8080']) {
      const first = readTenantAddress(typed);
      if (!first.ok) throw new Error('not read');
      expect(readTenantAddress(first.value.tenant)).toEqual(first);
    }
  });

  it.each([
    '',
    ' ',
    'ftp://acme.example',
    'acme example',
    'user@acme.example',
    'acme..example',
    '-x',
    'a:99999',
    'a:65536',
  ])('"%s" is refused', (typed) => {
    const result = readTenantAddress(typed);
    expect(result.ok ? result.value : result.failure).toEqual({
      kind: 'address-invalid',
      reason: 'not-a-host',
    });
  });

  it.each([
    'http://acme.example',
    'http://localhost.acme.example',
    'http://not-localhost',
    'http://127.0.0.1.acme.example',
    'http://acme-127.0.0.1',
  ])('"%s", over plain http, is for this machine only', (typed) => {
    const result = readTenantAddress(typed);
    expect(result.ok ? null : result.failure).toEqual({
      kind: 'address-invalid',
      reason: 'plain-http',
    });
  });
});
