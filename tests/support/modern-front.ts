import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { request, type IncomingHttpHeaders } from 'node:http';
import { gzip } from 'node:zlib';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { createAuthority } from '../../src-main/simulator/api/tls/create-authority';

/** What came to the front. */
interface FrontRequest {
  readonly httpVersion: string;
  readonly headers: IncomingHttpHeaders;
}

/** A front of a server as clouds have it: HTTP/2 over https, every answer compressed. Ends with the test. */
export async function startModernFront(serverUrl: string): Promise<{
  /** As `https://127.0.0.1:40123`. */
  url: string;
  authority: string;
  requests: readonly FrontRequest[];
}> {
  const authority = await createAuthority();
  const requests: FrontRequest[] = [];
  const server = createSecureServer(authority.issue('trusted'), (incoming, answer) => {
    requests.push({ httpVersion: incoming.httpVersion, headers: incoming.headers });
    const kept = Object.entries(incoming.headers).filter(([name]) => !name.startsWith(':'));
    const onward = request(new URL(incoming.url, serverUrl), {
      method: incoming.method,
      headers: Object.fromEntries(kept),
    });
    onward.on('response', (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => {
        const type = reply.headers['content-type'] ?? 'text/plain';
        gzip(Buffer.concat(chunks), (_error, zipped) => {
          answer.writeHead(reply.statusCode ?? 502, { 'content-type': type, 'content-encoding': 'gzip' });
          answer.end(zipped);
        });
      });
    });
    incoming.pipe(onward);
  });
  const port = await portOf(server);
  return { url: `https://127.0.0.1:${port}`, authority: authority.pem, requests };
}

async function portOf(server: Http2SecureServer): Promise<number> {
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const session of sessions) session.destroy();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the front has no port');
  return address.port;
}
