import type { Moment, Session } from './session';
import { ownSignInAllowedAtMs } from './sign-in-budget';

const RECLAIM_PAUSE_MS = 600_000;
const FLIPS_WINDOW_MS = 900_000;
const MOST_FLIPS = 3;
/** Long enough for the other program to have finished what it was doing, short enough to go unnoticed. */
const FIRST_RECLAIM_MS = 3000;

/**
 * The session after another program took it: taken back once, quietly; not again within ten minutes; and after three
 * times in a quarter of an hour only when a person says so. Two wallboards that fight help nobody.
 *
 * @param way what brings it back: a new token, or only a new subscription.
 */
export function whenTakenOver(session: Session, way: 'sign-in' | 'subscribe', moment: Moment): Session {
  const { nowMs, random } = moment;
  const takenOverMs = [...session.takenOverMs.filter((ms) => nowMs - ms < FLIPS_WINDOW_MS), nowMs];
  const taken = { ...session, takenOverMs };
  if (takenOverMs.length >= MOST_FLIPS) {
    return { ...taken, connection: { phase: 'taken-over', retryAtMs: null }, step: { do: 'nothing' } };
  }
  const lastMs = session.reclaimedMs.at(-1);
  const plannedMs =
    lastMs !== undefined && nowMs - lastMs < RECLAIM_PAUSE_MS
      ? lastMs + RECLAIM_PAUSE_MS
      : nowMs + (1 + random) * (FIRST_RECLAIM_MS / 2);
  const atMs = way === 'sign-in' ? Math.max(plannedMs, ownSignInAllowedAtMs(session, nowMs)) : plannedMs;
  return {
    ...taken,
    reclaimedMs: [...session.reclaimedMs.slice(-1), atMs],
    connection: { phase: 'taken-over', retryAtMs: atMs },
    step: { do: way, atMs },
  };
}
