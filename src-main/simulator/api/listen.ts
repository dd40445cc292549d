import type { Server } from 'node:http';

/** Longer than any polling pause, so that a client never meets a connection that is just being closed. */
const KEEP_ALIVE_MS = 120_000;

/** Opens a server on 127.0.0.1 and answers its port, which is a free one for 0. Rejects when the port is taken. */
export function listen(server: Server, port: number): Promise<number> {
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`Port ${port} on 127.0.0.1 is taken.`, { cause: error }) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Stops serving and drops open connections. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
