/**
 * Certificates a server can show: a good one, two that are wrong in one thing only, all three from a throw-away
 * authority, and one from nobody.
 */
export const CERTIFICATES = ['trusted', 'expired', 'wrong_name', 'self_signed'] as const;

export type CertificateKind = (typeof CERTIFICATES)[number];

/** A private key and its certificate, in PEM. */
export interface KeyedCertificate {
  readonly key: string;
  readonly cert: string;
}
