import { expect } from 'vitest';
import type { Fault } from '../../../src-main/simulator/api/faults/fault';
import type { FaultRow } from '../row';
import { throughFault, type Passing } from '../through-fault';

const DATA = { method: 'GET', path: '/statsapi/subscription/data' } as const;
const LASTS_MS = 40_000;

/** An answer that cannot be read: the values stay and grow old, and Perch backs off until one can be. */
function unreadable(name: string, fault: Fault, more: Partial<Passing> = {}): FaultRow {
  return throughFault(`200 with ${name}`, {
    begin: (perch) => perch.simulator.inject({ ...DATA, ...fault }),
    lastsMs: LASTS_MS,
    pill: /^Reconnecting/,
    title: /could not be read/,
    recoversWithinMs: 125_000,
    mostRequests: 14,
    ...more,
  });
}

/** An answer that is odd and yet can be read: data goes on. */
function readable(name: string, fault: Fault, more: Partial<Passing> = {}): FaultRow {
  return throughFault(`200 with ${name}`, {
    begin: (perch) => perch.simulator.inject({ ...DATA, ...fault }),
    lastsMs: LASTS_MS,
    pill: /^Live/,
    title: null,
    recoversWithinMs: 5000,
    mostRequests: 9,
    ...more,
  });
}

/** Rows in which the server answers 200 and yet not as it should. */
export const answerRows: readonly FaultRow[] = [
  unreadable('""', { answer: { body: '', status: 200 } }),
  unreadable('null', { answer: { body: 'null' } }),
  unreadable('HTML', { answer: { body: '<html>Sign in to the hotel</html>', contentType: 'text/html' } }),
  unreadable('truncated JSON', { change: { kind: 'malformed_json' } }),
  unreadable('a wrong shape', { answer: { body: '{"perch": [1, {"stats_totals": 7}]}' } }),
  unreadable('50 MB', { answer: { megabytes: 50 } }),
  unreadable('an unknown app id', { change: { kind: 'unknown_app' } }),
  readable(
    'a missing grid',
    { change: { kind: 'missing_grid' } },
    {
      title: /left something out/,
      during: ({ state }) => {
        expect(state.agents.length).toBeGreaterThan(0);
        expect(state.freshness.missingSinceMs.agents).toBeDefined();
      },
      afterwards: ({ state }) => expect(state.freshness.missingSinceMs).toEqual({}),
    },
  ),
  readable(
    'duplicate agents',
    { change: { kind: 'duplicate_agents' } },
    {
      during: ({ state }) => {
        const ids = state.agents.map((agent) => agent.loginId);
        expect(new Set(ids).size).toBe(ids.length);
      },
    },
  ),
  readable(
    '10,000 agents',
    { change: { kind: 'extra_agents', rows: 10_000 } },
    { during: ({ state }) => expect(state.agents.length).toBeGreaterThan(10_000) },
  ),
];
