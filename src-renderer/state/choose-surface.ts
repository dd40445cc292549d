import type { Snapshot } from '#contract/snapshot';

/** The faces of the popover. */
export type Surface = 'opening' | 'sign-in' | 'waiting' | 'board';

/** Which face fits a state: values that once came stay, whatever happens to the connection. */
export function chooseSurface(snapshot: Snapshot | null): Surface {
  if (snapshot === null) return 'opening';
  if (snapshot.connection.phase === 'signed-out') return 'sign-in';
  if (snapshot.freshness.receivedAtMs !== null) return 'board';
  return snapshot.connection.phase === 'stopped' ? 'sign-in' : 'waiting';
}
