const FIRST_CEILING_MS = 2000;
const LAST_CEILING_MS = 120_000;
const LONGEST_RETRY_AFTER_MS = 3_600_000;

/**
 * Milliseconds to wait after a number of failures in a row: "full jitter", so that clients which failed together do
 * not come back together. Never sooner than the server asked for with `Retry-After`.
 *
 * @param failures 1 for the first.
 * @param random from 0 to 1.
 */
export function backOffMs(failures: number, random: number, retryAfterMs: number | null): number {
  const ceilingMs = Math.min(LAST_CEILING_MS, FIRST_CEILING_MS * 2 ** Math.min(failures, 16));
  return Math.max(random * ceilingMs, retryAfterMs ?? 0);
}

/**
 * Milliseconds that a `Retry-After` header asks for, as seconds or as a date. Null where it is missing, not in the
 * future, unreadable or over an hour: then our own plan holds.
 *
 * @param serverMs the server's own time, since its dates are by its own clock; milliseconds since 1970.
 */
export function retryAfterMs(header: string | null, serverMs: number): number | null {
  if (header === null) return null;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - serverMs;
  return ms > 0 && ms <= LONGEST_RETRY_AFTER_MS ? ms : null;
}
