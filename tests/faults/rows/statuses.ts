import { expect } from 'vitest';
import type { Fault } from '../../../src-main/simulator/api/faults/fault';
import { troubleWords } from '../../../src-renderer/format/trouble-words';
import { perchAt } from '../../support/perch-at';
import { PerchWithoutWindows } from '../../support/perch-without-windows';
import { expectPoliteness } from '../politeness';
import type { FaultRow } from '../row';
import { pillOf, throughFault } from '../through-fault';

const MINUTE = 60_000;
const DATA = { method: 'GET', path: '/statsapi/subscription/data' } as const;

const inject = (fault: Fault) => (perch: PerchWithoutWindows) => perch.simulator.inject(fault);

/** A row in which nothing goes on until a person acts: what the screen says, and that nobody is asked any more. */
function stops(
  name: string,
  begin: (perch: PerchWithoutWindows) => Promise<unknown>,
  title: RegExp,
  most: number,
): FaultRow {
  return {
    name,
    async run() {
      const perch = await perchAt({ specialUsers: ['without_privilege'] });
      await begin(perch);
      await perch.until(() => perch.state.connection.phase === 'stopped', 500);
      const before = perch.simulator.requests().length;
      expect(before).toBeLessThanOrEqual(most);
      await perch.pass(60 * MINUTE);
      expect(perch.simulator.requests()).toHaveLength(before);
      expect(pillOf(perch)).toBe('Stopped');
      expect(troubleWords(perch.state, perch.clock.monotonicMs())?.what).toMatch(title);
      return { requests: before, recoveryMs: null, sent: 0, told: 0, toldTwice: 0 };
    },
  };
}

const retryAfterRows = [429, 503].flatMap((status) =>
  [
    ['20', 25_000, 4],
    ['0', 60_000, 16],
    ['-5', 60_000, 16],
    ['soon', 60_000, 16],
    ['999999', 60_000, 16],
  ].map(([retryAfter, recoversWithinMs, mostRequests]) =>
    throughFault(`${status} with Retry-After: ${retryAfter}`, {
      begin: inject({ ...DATA, answer: { status, retryAfter: String(retryAfter) } }),
      lastsMs: 40_000,
      pill: /^Reconnecting/,
      title: /busy/,
      recoversWithinMs: Number(recoversWithinMs),
      mostRequests: Number(mostRequests),
    }),
  ),
);

/** Rows in which the server answers with a status instead of data. */
export const statusRows: readonly FaultRow[] = [
  throughFault('401 once', {
    begin: inject({ ...DATA, times: 1, answer: { status: 401 } }),
    lastsMs: 6000,
    pill: /^(Signed in elsewhere|Live)/,
    title: /elsewhere/,
    recoversWithinMs: 10_000,
    mostRequests: 3,
  }),
  stops(
    '401 for ever',
    async (perch) => {
      await perch.goLive();
      perch.simulator.inject({ path: '/statsapi/*', answer: { status: 401 } });
    },
    /no longer|not accept|session|sign/i,
    14,
  ),
  stops(
    '403 password refused',
    async (perch) => {
      perch.simulator.inject({
        path: '/statsapi/auth',
        answer: { status: 403, body: '{"error": "illegal login attempt"}' },
      });
      await perch.signIn({ secretKind: 'password' });
    },
    /does not accept passwords/,
    1,
  ),
  stops(
    '403 privilege',
    async (perch) => {
      const user = perch.simulator.users.at(-1);
      await perch.signIn({ user: user?.username ?? '', secret: user?.apiKey ?? '' });
    },
    /privilege|may not|allowed/i,
    2,
  ),
  throughFault('404 once', {
    begin: inject({ ...DATA, times: 1, answer: { status: 404 } }),
    lastsMs: 6000,
    pill: /^(Signed in elsewhere|Live)/,
    title: /elsewhere/,
    recoversWithinMs: 10_000,
    mostRequests: 4,
  }),
  {
    name: '404 each time (two clients)',
    async run() {
      const perch = await perchAt();
      await perch.goLive();
      const before = perch.simulator.requests().length;
      // The other client replaces the subscription as soon as it is there.
      perch.simulator.inject({ ...DATA, answer: { status: 404 } });
      await perch.pass(60 * MINUTE);
      expect(perch.simulator.requests().length - before).toBeLessThan(60);
      expectPoliteness(perch.simulator.requests());
      expect(troubleWords(perch.state, perch.clock.monotonicMs())?.what).toBeTruthy();
      return {
        requests: perch.simulator.requests().length - before,
        recoveryMs: null,
        sent: 0,
        told: 0,
        toldTwice: 0,
      };
    },
  },
  {
    name: 'two clients of one user',
    async run() {
      const one = await perchAt();
      const other = new PerchWithoutWindows(one.simulator, undefined, one.clock);
      await one.goLive();
      const before = one.simulator.requests().length;
      await other.goLive();
      await one.pass(3 * 60 * MINUTE);
      const phases = [one, other].map(({ state }) => state.connection.phase).sort();
      expect(phases).toEqual(['live', 'taken-over']);
      const quiet = one.state.connection.phase === 'live' ? other : one;
      expect(pillOf(quiet)).toBe('Signed in elsewhere');
      return {
        requests: one.simulator.requests().length - before,
        recoveryMs: null,
        sent: 0,
        told: 0,
        toldTwice: 0,
      };
    },
  },
  throughFault('409 then free', {
    begin: (perch) => {
      perch.simulator.takeSeats();
      perch.simulator.expireToken(perch.form().user);
      // Without its subscription Perch has to ask for a seat again.
      const undo = perch.simulator.inject({
        method: 'POST',
        path: '/statsapi/subscription',
        answer: { status: 409 },
      });
      return () => {
        undo();
        perch.simulator.freeSeats();
      };
    },
    lastsMs: 5 * MINUTE,
    pill: /^No seat free, next try/,
    title: /seat/,
    recoversWithinMs: 8 * MINUTE,
    mostRequests: 8,
  }),
  throughFault('204 for 5 minutes', {
    begin: inject({ ...DATA, answer: { status: 204 } }),
    lastsMs: 5 * MINUTE,
    pill: /^Stale · /,
    title: /No new figures/,
    recoversWithinMs: 5000,
    mostRequests: 61,
  }),
  ...retryAfterRows,
];
