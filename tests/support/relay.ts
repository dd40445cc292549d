import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** A stretch of the network between Perch and a server, which can break. Ends with the test. */
export class Relay {
  /** Connections that were opened through it. */
  connections = 0;
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;

  private constructor(private readonly serverUrl: string) {}

  static async to(serverUrl: string): Promise<Relay> {
    const relay = new Relay(serverUrl);
    await relay.mend();
    onTestFinished(() => relay.cut());
    return relay;
  }

  /** As `127.0.0.1:40123`, also while it is cut. */
  get place(): string {
    return `127.0.0.1:${this.#port}`;
  }

  /** Breaks every connection off and takes no new ones. */
  cut(): void {
    this.#server?.close();
    this.#server = null;
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  /** Takes connections at the same place again. */
  async mend(): Promise<void> {
    const { port } = new URL(this.serverUrl);
    const server = createServer((near) => {
      this.connections += 1;
      const far = connect(Number(port), '127.0.0.1');
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('close', () => this.#sockets.delete(socket));
      }
      near.on('error', () => far.destroy());
      far.on('error', () => near.destroy());
      near.pipe(far).pipe(near);
    });
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the relay has no port');
    this.#port = address.port;
    this.#server = server;
  }
}
