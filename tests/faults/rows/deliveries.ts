import { expect } from 'vitest';
import type { FaultRow } from '../row';
import { throughFault } from '../through-fault';

const MINUTE = 60_000;
const DATA = { method: 'GET', path: '/statsapi/subscription/data' } as const;

/** Rows in which an answer comes late, by halves, or not at all. */
export const deliveryRows: readonly FaultRow[] = [
  throughFault('slow headers', {
    begin: (perch) => perch.simulator.inject({ ...DATA, delayMs: 15_000 }),
    lastsMs: 2 * MINUTE,
    pill: /^Reconnecting/,
    title: /does not answer/,
    recoversWithinMs: 130_000,
    mostRequests: 12,
    during: ({ state }) =>
      expect(state.connection).toMatchObject({ failure: { cause: 'timed-out' }, isServerAnswering: true }),
  }),
  throughFault('slow body', {
    begin: (perch) => perch.simulator.inject({ ...DATA, delivery: { kind: 'slow', bytesPerSecond: 200 } }),
    lastsMs: 2 * MINUTE,
    pill: /^Reconnecting/,
    title: /does not answer/,
    recoversWithinMs: 130_000,
    mostRequests: 12,
  }),
  throughFault('reset mid-body', {
    begin: (perch) => perch.simulator.inject({ ...DATA, delivery: { kind: 'reset_in_body' } }),
    lastsMs: MINUTE,
    pill: /^Reconnecting/,
    title: /broke|lost|interrupted/i,
    recoversWithinMs: 125_000,
    mostRequests: 14,
  }),
  throughFault('a body cut short', {
    begin: (perch) => perch.simulator.inject({ ...DATA, delivery: { kind: 'truncated' } }),
    lastsMs: MINUTE,
    pill: /^Reconnecting/,
    title: /broke|lost|interrupted/i,
    recoversWithinMs: 125_000,
    mostRequests: 14,
  }),
  throughFault('500 for an hour', {
    begin: (perch) => perch.simulator.inject({ path: '/statsapi/*', answer: { status: 500 } }),
    lastsMs: 60 * MINUTE,
    pill: /^Reconnecting/,
    title: /server/i,
    recoversWithinMs: 125_000,
    // Single probes: one a minute on average, and two questions to the endpoint without sign-in.
    mostRequests: 90,
    during: ({ state }) => expect(state.connection).toMatchObject({ isServerAnswering: false }),
  }),
];
