import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SETTINGS = fileURLToPath(new URL('desktop', import.meta.url));
const ANY_FAMILY = 0xffff;

/** The environment variable by which every process of one desktop is known, however it was started. */
export const MARK = 'PERCH_DESKTOP';

const withLength = (bytes) => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** An Xauthority file with one random cookie, good for any display: only those who can read it may draw. */
const xauthority = () => {
  const family = Buffer.alloc(2);
  family.writeUInt16BE(ANY_FAMILY);
  const fields = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from('MIT-MAGIC-COOKIE-1'), randomBytes(16)];
  return Buffer.concat([family, ...fields.map(withLength)]);
};

/**
 * Makes the folders and the environment of a desktop that shares nothing with the person's own, except home and cache.
 * @returns {{ folder: string, env: Record<string, string> }}
 */
export const makeDesktopSession = () => {
  const folder = mkdtempSync(join(tmpdir(), 'perch-desktop-'));
  const inside = (name) => join(folder, name);
  for (const name of ['config', 'data', 'state', 'run', 'tmp', 'logs'])
    mkdirSync(inside(name), { mode: 0o700 });
  cpSync(SETTINGS, inside('config'), { recursive: true });
  writeFileSync(inside('xauthority'), xauthority(), { mode: 0o600 });
  const env = {
    [MARK]: folder,
    XAUTHORITY: inside('xauthority'),
    XDG_CONFIG_HOME: inside('config'),
    XDG_DATA_HOME: inside('data'),
    XDG_STATE_HOME: inside('state'),
    XDG_RUNTIME_DIR: inside('run'),
    // What a program on it was killed before it could clear away goes with the desktop.
    TMPDIR: inside('tmp'),
    XDG_SESSION_TYPE: 'x11',
    XDG_CURRENT_DESKTOP: 'XFCE',
    // The accessibility bus would only add processes; settings stay in memory instead of the person's database.
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
  };
  return { folder, env };
};
