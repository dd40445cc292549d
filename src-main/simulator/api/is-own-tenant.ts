import type { Tenant } from './tenant';

/**
 * Whether a client means this tenant: by its host name, its short alias (seen to work, facts page, section 1.3) or
 * the loopback address it is really reached by.
 */
export function isOwnTenant(tenant: Tenant, named: string): boolean {
  const host = named.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');
  return [tenant.name, tenant.name.split('.')[0], '127.0.0.1', 'localhost'].includes(host);
}
