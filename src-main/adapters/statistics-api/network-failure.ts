import type { CertificateReason, Failure, UnreachableCause } from '../../core/failure';

/** The proxy that asked, where our own fetch names it. */
const ASKING_PROXY = /ERR_PROXY_AUTH_REQUESTED ([\w.:[\]-]+)/;

/** Chromium's names for what goes wrong below HTTP, and Node's where it has its own; the first that fits counts. */
const causes: readonly (readonly [RegExp, UnreachableCause | 'certificate' | 'redirected'])[] = [
  [ASKING_PROXY, 'proxy-sign-in'],
  [/ERR_SSL_(PROTOCOL_ERROR|VERSION_OR_CIPHER)|ERR_SSL_WRONG_VERSION|wrong version number/, 'not-encrypted'],
  [/ERR_CERT|ERR_SSL_|ERR_BAD_SSL_|CERT_|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)/, 'certificate'],
  [/ERR_NAME_NOT_RESOLVED|ENOTFOUND|EAI_AGAIN/, 'name-unknown'],
  [/ERR_CONNECTION_REFUSED|ECONNREFUSED/, 'refused'],
  [/ERR_(CONNECTION_)?TIMED_OUT|ETIMEDOUT/, 'timed-out'],
  [/ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE|ENETUNREACH|EHOSTUNREACH/, 'offline'],
  [/ERR_(UNEXPECTED_|MANDATORY_)?PROXY|ERR_TUNNEL|ERR_PAC_|ERR_SOCKS/, 'proxy'],
  [
    // Chromium ends what is under way when the network changes or the computer goes to sleep.
    /ERR_CONNECTION_|ERR_NETWORK_(CHANGED|IO_SUSPENDED)|ERR_ABORTED|ERR_SOCKET_NOT_CONNECTED/,
    'connection-lost',
  ],
  [
    /ERR_EMPTY_RESPONSE|ERR_CONTENT_LENGTH|ERR_INCOMPLETE|ERR_HTTP2_|ECONNRESET|EPIPE|UND_ERR_SOCKET|terminated/,
    'connection-lost',
  ],
  [/redirect/i, 'redirected'],
];

/** The same for what is wrong with a certificate. */
const reasons: readonly (readonly [RegExp, CertificateReason])[] = [
  [/CLIENT_AUTH|ALERT_CERTIFICATE_REQUIRED/, 'client-certificate'],
  [/DATE_INVALID|HAS_EXPIRED|NOT_YET_VALID/, 'expired'],
  [/COMMON_NAME_INVALID|ALTNAME_INVALID/, 'wrong-name'],
  [/AUTHORITY_INVALID|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)/, 'not-trusted'],
];

/** Names a failure of the network from what the network stack threw. */
export function networkFailure(error: unknown, isTimedOut: boolean): Failure {
  if (isTimedOut) return { kind: 'unreachable', cause: 'timed-out', detail: 'no answer in time' };
  const said = describe(error);
  const cause = firstThatFits(causes, said) ?? 'other';
  const detail = nameIn(said);
  switch (cause) {
    case 'certificate':
      return { kind: 'certificate', reason: firstThatFits(reasons, said) ?? 'other', detail };
    case 'redirected':
      // The API redirects nobody; what does is a sign-in page of the network, or some other server.
      return { kind: 'answer-unreadable', detail: 'redirected elsewhere' };
    case 'proxy-sign-in':
      return { kind: 'unreachable', cause, detail: ASKING_PROXY.exec(said)?.[1] ?? '' };
    default:
      return { kind: 'unreachable', cause, detail };
  }
}

function firstThatFits<Name>(names: readonly (readonly [RegExp, Name])[], said: string): Name | undefined {
  return names.find(([pattern]) => pattern.test(said))?.[1];
}

/** Only the name of what went wrong is passed on: an error may quote a whole header. */
function nameIn(said: string): string {
  const names =
    /\b((net::)?ERR_[A-Z0-9_]+|E[A-Z]{3,}|UND_ERR_\w+|CERT_\w+|(DEPTH_ZERO_)?SELF_SIGNED\w*|UNABLE_TO_\w+)\b/;
  return names.exec(said)?.[0] ?? 'unknown';
}

/** The error and what caused it, with their codes. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? `${String(error.code)} ` : '';
  const cause = error.cause === undefined ? '' : `: ${describe(error.cause)}`;
  return `${code}${error.message}${cause}`;
}
