/**
 * How a user proves who he is: an API secret key (every current tenant) or a password (tenants before 5.36). Until a
 * server has accepted the secret of a new account, it may be either of them.
 */
export type SecretKind = 'api-key' | 'password' | 'find-out';

/** Whom Perch signs in as, and where. The secret is never part of it. */
export interface Profile {
  /** Host, with a port where it is not the usual one: `acme.example`, `127.0.0.1:8080`. */
  readonly tenant: string;
  readonly user: string;
  readonly secretKind: SecretKind;
  /** The embedded simulated contact centre. */
  readonly isDemo: boolean;
}
