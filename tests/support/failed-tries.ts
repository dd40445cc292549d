import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningPerch } from './start-app';

/** What Perch tried in vain, line by line of its log: also what never reached a server. */
export function failedTries({ userData }: RunningPerch): readonly string[] {
  const log = readFileSync(join(userData, 'logs', 'perch.log'), 'utf8');
  return log.split('\n').filter((line) => line.includes('could not '));
}
