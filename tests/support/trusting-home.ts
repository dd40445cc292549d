import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder';

/** A home folder whose certificate store, which is the system's for Chromium on Linux, trusts an authority. */
export function homeThatTrusts(authorityPem: string): string {
  const home = temporaryFolder();
  const store = join(home, '.pki', 'nssdb');
  mkdirSync(store, { recursive: true });
  const file = join(home, 'authority.pem');
  writeFileSync(file, authorityPem);
  const certutil = (...args: string[]) => execFileSync('certutil', ['-d', `sql:${store}`, ...args]);
  certutil('-N', '--empty-password');
  certutil('-A', '-t', 'C,,', '-n', 'authority of the test', '-i', file);
  return home;
}
