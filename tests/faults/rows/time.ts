import { expect } from 'vitest';
import type { FaultRow } from '../row';
import { throughFault } from '../through-fault';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Rows about clocks, sleep and locked screens. */
export const timeRows: readonly FaultRow[] = [
  ...[2, -2].map((hours) =>
    throughFault(`clock ${hours > 0 ? '+' : ''}${hours} h`, {
      begin: (perch) => {
        perch.clock.setWall(hours * HOUR);
        return () => perch.clock.setWall(-hours * HOUR);
      },
      lastsMs: 2 * MINUTE,
      pill: /^Live · [0-5] s/,
      title: null,
      recoversWithinMs: 5000,
      mostRequests: 26,
    }),
  ),
  throughFault('suspend 1 h', {
    begin: (perch) => {
      perch.poller.leave('suspended');
      perch.clock.sleepThrough(HOUR);
      perch.poller.comeBack('suspended');
      return () => undefined;
    },
    lastsMs: 6000,
    pill: /^Live/,
    title: null,
    recoversWithinMs: 6000,
    mostRequests: 4,
  }),
  throughFault('lock 5 min', {
    begin: (perch) => {
      perch.poller.leave('locked');
      return () => perch.poller.comeBack('locked');
    },
    lastsMs: 5 * MINUTE,
    pill: /^Stale/,
    title: /No new figures/,
    recoversWithinMs: 4000,
    // The subscription is given back, and nothing else.
    mostRequests: 1,
    during: ({ simulator }) => expect(simulator.activeSubscriptions()).toBe(0),
  }),
];
