import { restarted } from './restarted';
import type { Moment, Session } from './session';
import { considerateSignInAtMs, ownSignInAllowedAtMs } from './sign-in-budget';

const RECLAIM_PAUSE_MS = 600_000;
const MOST_FLIPS = 3;
/**
 * In which time so many flips are a fight. Where only a sign-in brings the session back the attempts are an hour apart,
 * and so are the flips.
 */
const FLIPS_WINDOW_MS = { subscribe: 900_000, 'sign-in': 3 * 3_600_000 } as const;
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
  const longestMs = FLIPS_WINDOW_MS['sign-in'];
  const takenOverMs = [...session.takenOverMs.filter((ms) => nowMs - ms < longestMs), nowMs];
  const taken = { ...session, takenOverMs };
  const flips = takenOverMs.filter((ms) => nowMs - ms < FLIPS_WINDOW_MS[way]).length;
  if (flips >= MOST_FLIPS)
    return stayedQuiet({ ...taken, connection: { phase: 'taken-over', retryAtMs: null } });
  const lastMs = session.reclaimedMs.at(-1);
  const plannedMs =
    lastMs !== undefined && nowMs - lastMs < RECLAIM_PAUSE_MS
      ? lastMs + RECLAIM_PAUSE_MS
      : nowMs + (1 + random) * (FIRST_RECLAIM_MS / 2);
  const atMs =
    way === 'sign-in'
      ? Math.max(plannedMs, ownSignInAllowedAtMs(session, nowMs), considerateSignInAtMs(session, nowMs))
      : plannedMs;
  return {
    ...taken,
    reclaimedMs: [...session.reclaimedMs.slice(-1), atMs],
    connection: { phase: 'taken-over', retryAtMs: atMs },
    step: { do: way, atMs },
  };
}

/** The session after a person asked to take it back from another program. */
export function takenBack(session: Session, nowMs: number): Session {
  if (session.connection.phase !== 'taken-over') return session;
  return restarted({ ...session, takenOverMs: [], reclaimedMs: [] }, nowMs);
}

/** The session after a person left it to the other program: only she takes it back. */
export function stayedQuiet(session: Session): Session {
  if (session.connection.phase !== 'taken-over') return session;
  return { ...session, connection: { phase: 'taken-over', retryAtMs: null }, step: { do: 'nothing' } };
}
