import type { Wanted } from './boards/wanted';

/** Why a host could not be reached, as far as the network stack says. */
export type UnreachableCause =
  | 'name-unknown'
  | 'refused'
  | 'timed-out'
  | 'connection-lost'
  | 'not-encrypted'
  | 'offline'
  | 'proxy'
  /** A proxy lets nobody through who has not signed in to it; `detail` names it as `host:port`. */
  | 'proxy-sign-in'
  | 'other';

/** What is wrong with a certificate: the server's, or our own that the server asks for. */
export type CertificateReason = 'expired' | 'wrong-name' | 'not-trusted' | 'client-certificate' | 'other';

/** Why an address is of no use: no host name, plain http elsewhere than on this machine, or some other server. */
export type AddressFault = 'not-a-host' | 'plain-http' | 'not-a-contact-centre';

/** Why no boards could be read from a file, or from what the server keeps. */
export type BoardsFault =
  /** No JSON from that line on; null where that cannot be told. */
  | { readonly what: 'not-json'; readonly line: number | null }
  /** JSON, but neither boards of Perch nor a wallboard of the vendor's. */
  | { readonly what: 'not-boards' }
  /** Written by a later Perch. */
  | { readonly what: 'newer' }
  /** Boards of Perch, but something around them is not as it must be: `place` as in `boards`. */
  | { readonly what: 'misshapen'; readonly place: string; readonly wanted: Wanted }
  /** The server has no such wallboard any more. */
  | { readonly what: 'gone' };

/** What is kept on disk: the settings, the ledger of urgent messages that were told, or what opens Perch at login. */
export type DiskUse = 'settings' | 'ledger' | 'login-item';
/** Why the keychain keeps nothing: there is none, it is locked, it refuses, it says nothing for long, or what else. */
export type KeychainFault = 'missing' | 'locked' | 'denied' | 'silent' | 'other';

/**
 * Everything that is expected to go wrong, as one closed union: a new member does not compile until a person has
 * been given words for it (`src-renderer/format/failure-words.ts`). `detail` is for the log and for support: it is
 * the technical cause and never holds a secret.
 */
export type Failure =
  /** The server knows neither this user nor this secret (401 at sign-in). */
  | { readonly kind: 'wrong-secret' }
  /** The tenant signs in by API secret key only (403 "illegal login attempt", facts page 1.3). */
  | { readonly kind: 'password-refused' }
  /** The secret is no API secret key of this user, and the tenant takes no passwords. */
  | { readonly kind: 'key-refused' }
  /** The user lacks a privilege that the API asks for (403 after sign-in). */
  | { readonly kind: 'privilege-missing' }
  /** The tenant's limit of active subscriptions is reached (409). */
  | { readonly kind: 'no-seat' }
  /** The token is no longer valid (401 after sign-in): expired, or the user signed in elsewhere. */
  | { readonly kind: 'token-invalid' }
  /** The server has no active subscription for us (404). */
  | { readonly kind: 'no-subscription' }
  /** The server refused the subscription (400); `message` is the server's own sentence. */
  | { readonly kind: 'subscription-refused'; readonly code: string; readonly message: string }
  /** The server asks for patience (429, 503). */
  | { readonly kind: 'server-busy'; readonly status: number; readonly retryAfterMs: number | null }
  /** The server failed or answered with a status nobody documents. */
  | { readonly kind: 'server-error'; readonly status: number }
  /** The answer came, but it cannot be read. */
  | { readonly kind: 'answer-unreadable'; readonly detail: string }
  | { readonly kind: 'unreachable'; readonly cause: UnreachableCause; readonly detail: string }
  /** A certificate does not hold, or is missing. There is no switch to ignore that. */
  | { readonly kind: 'certificate'; readonly reason: CertificateReason; readonly detail: string }
  /** The tenant is nothing that may be signed in to. */
  | { readonly kind: 'address-invalid'; readonly reason: AddressFault }
  /** The operating system's keychain does not answer or refuses. */
  | { readonly kind: 'keychain-unavailable'; readonly reason: KeychainFault; readonly detail: string }
  /** Something could not be written to disk. Perch goes on with what it has in memory and tries again. */
  | { readonly kind: 'disk-unavailable'; readonly what: DiskUse; readonly detail: string }
  | { readonly kind: 'boards-unreadable'; readonly fault: BoardsFault }
  /** A file could not be written where she wanted it. */
  | { readonly kind: 'file-not-saved'; readonly detail: string }
  /** The embedded contact centre did not start. */
  | { readonly kind: 'demo-unavailable'; readonly detail: string }
  /** A window asked for something that makes no sense now (a bug in the window, or a race with a sign-out). */
  | { readonly kind: 'request-refused'; readonly detail: string };

/** The name of a failure. */
export type FailureKind = Failure['kind'];
