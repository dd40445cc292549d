import { gradeFreshness } from '#contract/domain';
import type { Connection, FreshnessGrade, Snapshot } from '#contract/snapshot';

/**
 * How far the shown values can be trusted at an instant of main's clock: by their age, and never fully while the
 * connection has a trouble of its own. Null before the first data.
 */
export function gradeTrust(snapshot: Snapshot, nowMs: number): FreshnessGrade | null {
  const grade = gradeFreshness(snapshot.freshness, nowMs);
  if (grade === null) return null;
  // Nothing will come by itself: the values are history however young they are.
  if (snapshot.connection.phase === 'stopped' || snapshot.connection.phase === 'taken-over') return 'stale';
  return grade === 'live' && !isWell(snapshot.connection) ? 'late' : grade;
}

/** To ask for another board is no trouble; that it takes too long is told by the age of what is there. */
function isWell({ phase }: Connection): boolean {
  return phase === 'live' || phase === 'subscribing' || phase === 'waiting-for-data';
}
