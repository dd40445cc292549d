/** The pace of polling unless the user chose another. */
export const USUAL_INTERVAL_MS = 5000;
/** No request follows another sooner than this, whatever asks for it. */
export const LEAST_INTERVAL_MS = 2000;
/** The pace while nobody looks and nothing waits for the data but the tray. */
const QUIET_INTERVAL_MS = 15_000;
/** So many "not ready yet" answers in a row are asked after at the least interval; then at the usual pace. */
const EAGER_ATTEMPTS = 5;

const STALE_AFTER_POLLS = 6;
const GAP_AFTER_POLLS = 3;

/** What the pace of polling depends on. */
export interface Pace {
  /** What the user chose. */
  readonly chosenMs: number;
  /** A window is shown, or a rule waits for the data. */
  readonly isWatched: boolean;
}

/** The pace before anybody chose one, with somebody looking. */
export const usualPace: Pace = { chosenMs: USUAL_INTERVAL_MS, isWatched: true };

/**
 * Milliseconds from the end of one request to the next: what the user chose, never less than the least interval, never
 * less than the server hinted at, and slower while nobody looks.
 *
 * @param hintMs what the server asked for with `Retry-After` beside its data; null where it did not.
 */
export function pollIntervalMs({ chosenMs, isWatched }: Pace, hintMs: number | null): number {
  return Math.max(chosenMs, LEAST_INTERVAL_MS, hintMs ?? 0, isWatched ? 0 : QUIET_INTERVAL_MS);
}

/** When data counts as late and as stale at a pace: after two polls that brought nothing, and after six. */
export function freshnessLimits(intervalMs: number): { lateAfterMs: number; staleAfterMs: number } {
  return { lateAfterMs: 2 * intervalMs + 1000, staleAfterMs: STALE_AFTER_POLLS * intervalMs };
}

/** After how long without an answer a course has a gap: three polls at the pace that the limits are for. */
export function gapAfterMs({ staleAfterMs }: { readonly staleAfterMs: number }): number {
  return (GAP_AFTER_POLLS / STALE_AFTER_POLLS) * staleAfterMs;
}

/**
 * Milliseconds from the end of a "not ready yet" (204) to the next request. Right after subscribing a supervisor
 * waits for her first numbers, so the first few follow quickly.
 */
export function notReadyPauseMs(notReadyInARow: number, intervalMs: number): number {
  return notReadyInARow <= EAGER_ATTEMPTS ? LEAST_INTERVAL_MS : intervalMs;
}
