import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { pki } from 'node-forge';
import type { CertificateKind, KeyedCertificate } from './certificate';

/** A certificate authority that lives as long as the simulator. */
export interface Authority {
  /** Its own certificate in PEM, for clients that are to trust it. */
  readonly pem: string;
  issue(kind: CertificateKind): KeyedCertificate;
}

interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

const DAY_MS = 86_400_000;

/** Where the simulator is reached; the other name is where it never is. */
const HERE = [
  { type: 2, value: 'localhost' },
  { type: 7, ip: '127.0.0.1' },
];
const ELSEWHERE = [{ type: 2, value: 'elsewhere.example.com' }];

/**
 * Makes an authority. Validity goes by the clock of the machine, whatever the simulator's says, for so do clients. The
 * library is loaded here, by those who ask for certificates only.
 */
export async function createAuthority(): Promise<Authority> {
  const { default: forge } = await import('node-forge');
  const ownKeys = await makeKeys();
  const own = fill(forge.pki.createCertificate(), 'Simulated authority', -30, 365, ownKeys);
  own.setExtensions([
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ]);
  sign(own, own, ownKeys);
  const leafKeys = await makeKeys();

  function fill(
    certificate: pki.Certificate,
    name: string,
    fromDays: number,
    toDays: number,
    { publicKey }: KeyPair,
  ): pki.Certificate {
    certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
    // A leading 00..7F keeps the number positive.
    certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
    certificate.validity.notBefore = new Date(Date.now() + fromDays * DAY_MS);
    certificate.validity.notAfter = new Date(Date.now() + toDays * DAY_MS);
    certificate.setSubject([{ name: 'commonName', value: name }]);
    return certificate;
  }

  function sign(certificate: pki.Certificate, issuer: pki.Certificate, { privateKey }: KeyPair): void {
    certificate.setIssuer(issuer.subject.attributes);
    certificate.sign(forge.pki.privateKeyFromPem(privateKey), forge.md.sha256.create());
  }

  function issue(kind: CertificateKind): KeyedCertificate {
    const [fromDays, toDays] = kind === 'expired' ? [-20, -1] : [-1, 90];
    const certificate = fill(forge.pki.createCertificate(), 'Simulated tenant', fromDays, toDays, leafKeys);
    certificate.setExtensions([
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: kind === 'wrong_name' ? ELSEWHERE : HERE },
    ]);
    if (kind === 'self_signed') sign(certificate, certificate, leafKeys);
    else sign(certificate, own, ownKeys);
    return { key: leafKeys.privateKey, cert: forge.pki.certificateToPem(certificate) };
  }

  return { pem: forge.pki.certificateToPem(own), issue };
}

/** The library can make keys too, and takes its time. */
function makeKeys(): Promise<KeyPair> {
  return promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}
