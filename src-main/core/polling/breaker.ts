const MOST_FAILURES = 5;
const LONGEST_MS = 60_000;
/** Full jitter may fall on next to nothing; a probe of a server that has been down for long is not that urgent. */
const LEAST_PROBE_PAUSE_MS = 15_000;

/** Failures in a row of one kind of trouble: the server does not answer as it should. */
export interface Failing {
  readonly failuresInARow: number;
  /** Monotonic instant of the first of them; null while there are none. */
  readonly failingSinceMs: number | null;
}

/**
 * Whether so much has failed for so long that only single probes go out from now on: five failures in a row, or a
 * minute of them.
 */
export function isBreakerOpen({ failuresInARow, failingSinceMs }: Failing, nowMs: number): boolean {
  if (failingSinceMs === null) return false;
  return failuresInARow >= MOST_FAILURES || nowMs - failingSinceMs >= LONGEST_MS;
}

/** Milliseconds to the next attempt: as planned, or with the breaker open never soon. */
export function probePauseMs(plannedMs: number, isOpen: boolean): number {
  return isOpen ? Math.max(plannedMs, LEAST_PROBE_PAUSE_MS) : plannedMs;
}
