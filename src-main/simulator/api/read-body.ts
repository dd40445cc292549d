import type { IncomingMessage } from 'node:http';

/** The largest body accepted, in bytes: a board of hundreds of columns fits many times. */
const MOST_BYTES = 1024 * 1024;

/** The whole body as text; undefined when it is too large, and then the rest of it is thrown away unread. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk as Uint8Array);
    bytes += part.length;
    if (bytes <= MOST_BYTES) chunks.push(part);
  }
  return bytes > MOST_BYTES ? undefined : Buffer.concat(chunks).toString('utf8');
}
