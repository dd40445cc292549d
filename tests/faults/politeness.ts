import { expect } from 'vitest';
import type { LoggedRequest } from '../../src-main/simulator/api/request-log';

const LEAST_INTERVAL_MS = 2000;
const TEN_MINUTES_MS = 600_000;
const SIGN_IN_PATHS = ['/configapi/v2/oauth/token', '/statsapi/auth'];

/** What Perch owes to a server whatever goes wrong. Requests of one Perch, without anybody's help. */
export function expectPoliteness(requests: readonly LoggedRequest[]): void {
  const times = (isIt: (request: LoggedRequest) => boolean) => requests.filter(isIt).map(({ atMs }) => atMs);
  const reads = times(({ path }) => path === '/statsapi/subscription/data');
  const posts = times(({ method, path }) => method === 'POST' && path === '/statsapi/subscription');
  for (const list of [reads, posts]) {
    const pausesMs = list.slice(1).map((ms, index) => ms - (list[index] ?? 0));
    expect(Math.min(LEAST_INTERVAL_MS, ...pausesMs)).toBe(LEAST_INTERVAL_MS);
  }
  const signIns = times(({ method, path }) => method === 'POST' && SIGN_IN_PATHS.includes(path));
  const most = Math.max(0, ...signIns.map((from) => countWithin(signIns, from, TEN_MINUTES_MS)));
  expect(most).toBeLessThanOrEqual(3);
  // One subscription: whoever makes another gives the last one back first, or has lost it.
  expect(posts.length).toBeLessThanOrEqual(signIns.length + reads.length + 1);
}

function countWithin(instantsMs: readonly number[], fromMs: number, lengthMs: number): number {
  return instantsMs.filter((ms) => ms >= fromMs && ms < fromMs + lengthMs).length;
}
