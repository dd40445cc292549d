import { createServer, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** A request as the proxy saw it. */
interface ProxiedRequest {
  /** As `GET http://host/path` or `CONNECT host:443`. */
  readonly line: string;
  /** As `user:secret`; null where nobody said who asks. */
  readonly told: string | null;
}

/** A proxy that lets through who tells it the right `user:secret`, or everybody. */
export interface TestProxy {
  /** As `127.0.0.1:3128`. */
  readonly place: string;
  readonly requests: readonly ProxiedRequest[];
  forgetRequests(): void;
}

/**
 * Starts a proxy; it ends with the test.
 *
 * @param tunnelPort where on this machine every tunnel leads, whatever host was asked for: the proxy knows its name.
 */
export async function startProxy(settings: { right?: string; tunnelPort?: number } = {}): Promise<TestProxy> {
  const { right, tunnelPort } = settings;
  const requests: ProxiedRequest[] = [];
  const mayPass = (message: IncomingMessage): boolean => {
    const sent = /^Basic (.+)$/.exec(message.headers['proxy-authorization'] ?? '')?.[1];
    const told = sent === undefined ? null : Buffer.from(sent, 'base64').toString();
    requests.push({ line: `${message.method} ${message.url}`, told });
    return right === undefined || told === right;
  };
  const server = createServer((incoming, answer) => {
    if (!mayPass(incoming)) {
      answer.writeHead(407, { 'Proxy-Authenticate': 'Basic realm="the office"' }).end('who are you?');
      return;
    }
    const { 'proxy-authorization': _told, ...headers } = incoming.headers;
    const onward = request(incoming.url ?? '', { method: incoming.method ?? 'GET', headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    if (!mayPass(incoming)) {
      const asks = 'Proxy-Authenticate: Basic realm="the office"\r\nContent-Length: 0';
      socket.end(`HTTP/1.1 407 Proxy Authentication Required\r\n${asks}\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`https://${incoming.url}`);
    const [host, at] = tunnelPort === undefined ? [hostname, Number(port)] : ['127.0.0.1', tunnelPort];
    const onward = connect(at, host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return { place: `127.0.0.1:${address.port}`, requests, forgetRequests: () => void requests.splice(0) };
}
