/** The pace of polling while a window may be looked at. */
export const USUAL_INTERVAL_MS = 5000;
/** No request follows another sooner than this, whatever asks for it. */
export const LEAST_INTERVAL_MS = 2000;
/** So many "not ready yet" answers in a row are asked after at the least interval; then at the usual pace. */
const EAGER_ATTEMPTS = 5;

/** When data counts as late and as stale: after two polls that brought nothing, and after six. */
export const freshnessLimits = {
  lateAfterMs: 2 * USUAL_INTERVAL_MS + 1000,
  staleAfterMs: 6 * USUAL_INTERVAL_MS,
};

/**
 * Milliseconds from the end of a "not ready yet" (204) to the next request. Right after subscribing a supervisor
 * waits for her first numbers, so the first few follow quickly.
 */
export function notReadyPauseMs(notReadyInARow: number): number {
  return notReadyInARow <= EAGER_ATTEMPTS ? LEAST_INTERVAL_MS : USUAL_INTERVAL_MS;
}
