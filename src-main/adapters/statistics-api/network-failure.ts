import type { Failure, UnreachableCause } from '../../core/failure';

/** Chromium's names for what goes wrong below HTTP, and Node's where it has its own; the first that fits counts. */
const causes: readonly (readonly [RegExp, UnreachableCause | 'certificate'])[] = [
  [/ERR_SSL_(PROTOCOL_ERROR|VERSION_OR_CIPHER)|ERR_SSL_WRONG_VERSION|wrong version number/, 'not-encrypted'],
  [/ERR_CERT_|ERR_SSL_|CERT_|SELF_SIGNED|UNABLE_TO_VERIFY/, 'certificate'],
  [/ERR_NAME_NOT_RESOLVED|ENOTFOUND|EAI_AGAIN/, 'name-unknown'],
  [/ERR_CONNECTION_REFUSED|ECONNREFUSED/, 'refused'],
  [/ERR_(CONNECTION_)?TIMED_OUT|ETIMEDOUT/, 'timed-out'],
  [
    /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_ADDRESS_UNREACHABLE|ENETUNREACH|EHOSTUNREACH/,
    'offline',
  ],
  [/ERR_PROXY|ERR_TUNNEL/, 'proxy'],
  [
    /ERR_CONNECTION_|ERR_EMPTY_RESPONSE|ERR_CONTENT_LENGTH|ERR_INCOMPLETE|ECONNRESET|EPIPE|UND_ERR_SOCKET|terminated/,
    'connection-lost',
  ],
];

/** Names a failure of the network from what the network stack threw. */
export function networkFailure(error: unknown, isTimedOut: boolean): Failure {
  if (isTimedOut) return { kind: 'unreachable', cause: 'timed-out', detail: 'no answer in time' };
  const said = describe(error);
  const cause = causes.find(([pattern]) => pattern.test(said))?.[1] ?? 'other';
  // Only the name of what went wrong is passed on: an error may quote a whole header.
  const detail =
    /net::ERR_\w+|\b(E[A-Z]{3,}|UND_ERR_\w+|CERT_\w+|SELF_SIGNED\w*|UNABLE_TO_\w+)\b/.exec(said)?.[0] ??
    'unknown';
  return cause === 'certificate' ? { kind: 'certificate', detail } : { kind: 'unreachable', cause, detail };
}

/** The error and what caused it, with their codes. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? `${String(error.code)} ` : '';
  const cause = error.cause === undefined ? '' : `: ${describe(error.cause)}`;
  return `${code}${error.message}${cause}`;
}
