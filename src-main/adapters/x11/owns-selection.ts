import type { Socket } from 'node:net';

const COOKIE = 'MIT-MAGIC-COOKIE-1';
const INTERN_ATOM = 16;
const GET_SELECTION_OWNER = 23;
const REPLY_BYTES = 32;

/**
 * Asks an X server over a fresh connection whether somebody owns a selection (X Window System Protocol, version 11).
 *
 * @param cookie null where the server lets everybody in
 * @throws when the connection ends or the server refuses it
 */
export async function ownsSelection(socket: Socket, cookie: Buffer | null, name: string): Promise<boolean> {
  const bytes = byteReader(socket);
  socket.write(greeting(cookie));
  const head = await bytes(8);
  if (head[0] !== 1) throw new Error('the X server refused the connection');
  await bytes(head.readUInt16LE(6) * 4);
  socket.write(internAtom(name));
  const atom = (await bytes(REPLY_BYTES)).readUInt32LE(8);
  // Nobody has ever spoken of it.
  if (atom === 0) return false;
  socket.write(getSelectionOwner(atom));
  return (await bytes(REPLY_BYTES)).readUInt32LE(8) !== 0;
}

function greeting(cookie: Buffer | null): Buffer {
  const name = Buffer.from(cookie === null ? '' : COOKIE);
  const data = cookie ?? Buffer.alloc(0);
  const head = Buffer.alloc(12);
  head.write('l');
  head.writeUInt16LE(11, 2);
  head.writeUInt16LE(name.length, 6);
  head.writeUInt16LE(data.length, 8);
  return Buffer.concat([head, padded(name), padded(data)]);
}

/** Asks for the number of a name, if it has one. */
function internAtom(name: string): Buffer {
  const text = padded(Buffer.from(name));
  const head = Buffer.alloc(8);
  head.writeUInt8(INTERN_ATOM, 0);
  head.writeUInt8(1, 1);
  head.writeUInt16LE(2 + text.length / 4, 2);
  head.writeUInt16LE(name.length, 4);
  return Buffer.concat([head, text]);
}

function getSelectionOwner(atom: number): Buffer {
  const request = Buffer.alloc(8);
  request.writeUInt8(GET_SELECTION_OWNER, 0);
  request.writeUInt16LE(2, 2);
  request.writeUInt32LE(atom, 4);
  return request;
}

/** To a whole number of four bytes. */
function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** Reads so many bytes at a time, however they arrive. */
function byteReader(socket: Socket): (count: number) => Promise<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  let wake = () => {};
  let fault: Error | null = null;
  socket.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    wake();
  });
  const end = (error?: Error) => {
    fault ??= error ?? new Error('the X server closed the connection');
    wake();
  };
  socket.on('error', end);
  socket.on('close', () => end());
  return async (count) => {
    while (held.length < count) {
      if (fault !== null) throw fault;
      await new Promise<void>((resolve) => (wake = resolve));
    }
    const read = held.subarray(0, count);
    held = held.subarray(count);
    return read;
  };
}
