import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { ownsSelection } from './owns-selection';
import { readXAuthority } from './read-x-authority';

/** The server is on this machine. */
const PATIENCE_MS = 1000;

/**
 * Whether something composes this X11 screen, so that windows can be translucent: whoever does owns a selection made for
 * that (Extended Window Manager Hints, "_NET_WM_CM_Sn"). Electron does not tell. Where it cannot be asked, nothing does.
 */
export async function hasCompositor(env: NodeJS.ProcessEnv): Promise<boolean> {
  const [, display, screen] = /^(?:unix)?:(\d+)(?:\.(\d+))?$/.exec(env['DISPLAY'] ?? '') ?? [];
  if (display === undefined) return false;
  const socket = connect(`/tmp/.X11-unix/X${display}`);
  const timer = setTimeout(() => socket.destroy(), PATIENCE_MS);
  try {
    const cookie = cookieFor(display, env['XAUTHORITY'] ?? join(homedir(), '.Xauthority'));
    return await ownsSelection(socket, cookie, `_NET_WM_CM_S${screen ?? 0}`);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

function cookieFor(display: string, path: string): Buffer | null {
  try {
    return readXAuthority(readFileSync(path), display, hostname());
  } catch {
    // No such file: a server that needs no cookie.
    return null;
  }
}
