import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Wait } from '../wait';
import type { Delivery } from './fault';

/** Sends what has a head already: as it should be, or so that it gets lost. */
export async function deliver(
  response: ServerResponse,
  body: Buffer | undefined,
  delivery: Delivery | undefined,
  wait: Wait,
): Promise<void> {
  // An empty body goes out chunked and without Content-Type, as captured for the subscription.
  if (body === undefined && delivery?.kind !== 'reset_before_headers') response.flushHeaders();
  const half = body?.subarray(0, Math.ceil(body.length / 2));
  switch (delivery?.kind) {
    case undefined:
      response.end(body);
      break;
    case 'reset_before_headers':
      reset(response.socket);
      break;
    case 'reset_in_body':
      await write(response, half);
      reset(response.socket);
      break;
    case 'truncated':
      await write(response, half);
      response.socket?.destroySoon();
      break;
    case 'slow':
      await writeSlowly(response, body ?? Buffer.alloc(0), delivery.bytesPerSecond, wait);
      break;
  }
}

/** Pieces in a second: few enough to be cheap, enough to look like a trickle. */
const PIECES_A_SECOND = 10;

async function writeSlowly(
  response: ServerResponse,
  body: Buffer,
  bytesPerSecond: number,
  wait: Wait,
): Promise<void> {
  const pieceBytes = Math.max(1, Math.floor(bytesPerSecond / PIECES_A_SECOND));
  for (let sent = 0; sent < body.length && !response.destroyed; sent += pieceBytes) {
    if (sent > 0) await wait((1000 * pieceBytes) / bytesPerSecond);
    await write(response, body.subarray(sent, sent + pieceBytes));
  }
  response.end();
}

/** Ends when the bytes are with the system, or cannot be sent any more. */
function write(response: ServerResponse, bytes: Buffer | undefined): Promise<void> {
  if (bytes === undefined || bytes.length === 0) return Promise.resolve();
  return new Promise((resolve) => void response.write(bytes, () => resolve()));
}

/** Node resets plain connections only; an encrypted one is cut off without goodbye, which clients report alike. */
function reset(socket: Socket | null): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}
