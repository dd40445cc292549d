import type { RequestListener } from 'node:http';
import type { Server } from 'node:https';
import { createServer } from 'node:https';
import { listen, stopListening } from '../listen';
import type { CertificateKind } from './certificate';
import { createAuthority } from './create-authority';
import type { Authority } from './create-authority';

/** Where a tenant is reached by https. */
export interface TlsAddress {
  /** As "https://127.0.0.1:40124". */
  readonly url: string;
  readonly certificate: CertificateKind;
  /** PEM of the authority that a client has to trust for its only complaint to be the one asked for, if any. */
  readonly authority?: string;
}

/** The https listeners of a tenant: one for each kind of certificate, each on a free port of 127.0.0.1. */
export class TlsListeners {
  private authority: Promise<Authority> | undefined;
  private readonly addresses = new Map<CertificateKind, Promise<TlsAddress>>();
  private readonly servers: Server[] = [];

  constructor(private readonly listener: RequestListener) {}

  /** Opens a listener; the second time the same one is meant. */
  open(certificate: CertificateKind): Promise<TlsAddress> {
    const address = this.addresses.get(certificate) ?? this.start(certificate);
    this.addresses.set(certificate, address);
    return address;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.addresses.values());
    await Promise.all(this.servers.map((server) => stopListening(server)));
  }

  private async start(certificate: CertificateKind): Promise<TlsAddress> {
    this.authority ??= createAuthority();
    const authority = await this.authority;
    const server = createServer(authority.issue(certificate), this.listener);
    this.servers.push(server);
    const url = `https://127.0.0.1:${await listen(server, 0)}`;
    return { url, certificate, ...(certificate !== 'self_signed' && { authority: authority.pem }) };
  }
}
