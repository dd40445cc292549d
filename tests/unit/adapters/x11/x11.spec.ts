import { createServer, connect, type Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasCompositor } from '../../../../src-main/adapters/x11/has-compositor';
import { ownsSelection } from '../../../../src-main/adapters/x11/owns-selection';
import { readXAuthority } from '../../../../src-main/adapters/x11/read-x-authority';
import { temporaryFolder } from '../../../support/temporary-folder';

const cookie = Buffer.from('0123456789abcdef');

function entry(family: number, fields: readonly (string | Buffer)[]): Buffer {
  const parts = fields.map((field) => {
    const bytes = Buffer.from(field as string);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
  });
  const head = Buffer.alloc(2);
  head.writeUInt16BE(family);
  return Buffer.concat([head, ...parts]);
}

const NAME = 'MIT-MAGIC-COOKIE-1';
const other = Buffer.from('another machine!');

describe('an Xauthority file', () => {
  const file = Buffer.concat([
    entry(0x100, ['elsewhere', '7', NAME, other]),
    entry(0x100, ['here', '8', NAME, other]),
    entry(0x100, ['here', '7', 'XDM-AUTHORIZATION-1', other]),
    entry(0x100, ['here', '7', NAME, cookie]),
  ]);

  it('gives the cookie of this machine’s display', () => {
    expect(readXAuthority(file, '7', 'here')).toEqual(cookie);
    expect(readXAuthority(file, '9', 'here')).toBeNull();
  });

  it('may have one cookie for any display of any machine', () => {
    expect(readXAuthority(entry(0xffff, ['', '', NAME, cookie]), '3', 'here')).toEqual(cookie);
  });

  it('that ends in the middle of an entry gives none', () => {
    expect(readXAuthority(file.subarray(0, file.length - 4).subarray(-20), '7', 'here')).toBeNull();
    expect(readXAuthority(Buffer.from([1]), '7', 'here')).toBeNull();
  });
});

/** An X server that greets who knows the cookie, and knows one selection. */
async function startServer(selection: {
  name: string;
  owner: number;
}): Promise<{ path: string; server: Server }> {
  const path = join(temporaryFolder(), 'X');
  const reply = (at8: number) => {
    const bytes = Buffer.alloc(32);
    bytes.writeUInt8(1);
    bytes.writeUInt32LE(at8, 8);
    return bytes;
  };
  const server = createServer((socket) => {
    let isGreeted = false;
    socket.on('error', () => undefined);
    socket.on('data', (sent) => {
      if (!isGreeted) {
        const isKnown = sent.includes(cookie) && sent.includes(NAME);
        const head = Buffer.from([isKnown ? 1 : 0, 0, 11, 0, 0, 0, 5, 0]);
        isGreeted = true;
        // In two pieces, as a network may deliver it.
        socket.write(head.subarray(0, 3));
        setImmediate(() => socket.write(Buffer.concat([head.subarray(3), Buffer.alloc(20)])));
      } else if (sent[0] === 16) {
        const name = sent.subarray(8, 8 + sent.readUInt16LE(4)).toString();
        socket.write(reply(name === selection.name ? 77 : 0));
      } else socket.write(reply(sent.readUInt32LE(4) === 77 ? selection.owner : 0));
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => void server.close());
  return { path, server };
}

async function ask(path: string, name: string, key: Buffer | null = cookie): Promise<boolean> {
  const socket = connect(path);
  try {
    return await ownsSelection(socket, key, name);
  } finally {
    socket.destroy();
  }
}

describe('an X server', () => {
  it('tells whether something composes the screen', async () => {
    const composed = await startServer({ name: '_NET_WM_CM_S0', owner: 0x200001 });
    expect(await ask(composed.path, '_NET_WM_CM_S0')).toBe(true);
    expect(await ask(composed.path, '_NET_WM_CM_S1')).toBe(false);
    const ended = await startServer({ name: '_NET_WM_CM_S0', owner: 0 });
    expect(await ask(ended.path, '_NET_WM_CM_S0')).toBe(false);
  });

  it('that refuses us, or is not there, is no answer', async () => {
    const { path } = await startServer({ name: '_NET_WM_CM_S0', owner: 1 });
    await expect(ask(path, '_NET_WM_CM_S0', null)).rejects.toThrow('refused');
    await expect(ask(`${path}-nowhere`, '_NET_WM_CM_S0')).rejects.toThrow();
  });

  it('of another machine is not asked', async () => {
    expect(await hasCompositor({ DISPLAY: 'elsewhere:0' })).toBe(false);
    expect(await hasCompositor({})).toBe(false);
  });
});
