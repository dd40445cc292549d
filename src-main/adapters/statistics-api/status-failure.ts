import type { Failure } from '../../core/failure';
import { retryAfterMs } from '../../core/polling/back-off';
import type { Reply } from './http-exchange';
import { parseJson } from './parse-json';

/** The longest piece of a server's own words that is passed on. */
const MOST_CHARACTERS = 300;

/** Names what a status other than success means after sign-in (specification, the response lists; facts page 1.4). */
export function statusFailure(reply: Reply, wallMs: number): Failure {
  const { status } = reply;
  switch (status) {
    case 400:
      return {
        kind: 'subscription-refused',
        code: member(reply, 'error_code').slice(0, MOST_CHARACTERS),
        message: member(reply, 'error_message').slice(0, MOST_CHARACTERS),
      };
    case 401:
      return { kind: 'token-invalid' };
    case 403:
      return { kind: 'privilege-missing' };
    case 404:
      return { kind: 'no-subscription' };
    case 409:
      return { kind: 'no-seat' };
    case 429:
    case 503:
      return {
        kind: 'server-busy',
        status,
        retryAfterMs: retryAfterMs(reply.headers.get('retry-after'), serverMs(reply, wallMs)),
      };
    default:
      return { kind: 'server-error', status };
  }
}

/** The server's own time from its `Date` header, or this machine's where it has none; milliseconds since 1970. */
export function serverMs(reply: Reply, wallMs: number): number {
  const dateMs = Date.parse(reply.headers.get('date') ?? '');
  return Number.isNaN(dateMs) ? wallMs : dateMs;
}

/** A member of the answer's JSON object as text; "" where there is none. */
export function member(reply: Reply, name: string): string {
  const parsed = parseJson(reply.text);
  const value: unknown =
    parsed.ok && typeof parsed.value === 'object' && parsed.value !== null
      ? (parsed.value as Record<string, unknown>)[name]
      : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
