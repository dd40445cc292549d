// A Linux desktop without a screen: X server, session bus, unlocked empty keyring, window manager, panel with a tray,
// notification daemon. By hand: node build/virtual-desktop.mjs [--size 1440x900] [--] COMMAND [ARGUMENT ...]
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endDesktop } from './desktop-end.mjs';
import { startDesktopParts } from './desktop-parts.mjs';
import { makeDesktopSession } from './desktop-session.mjs';
import { isMain } from './is-main.mjs';
import { runAttached } from './run-attached.mjs';
import { runMain } from './run-main.mjs';
import { PlainError } from './say.mjs';

const GUARD = fileURLToPath(new URL('desktop-guard.mjs', import.meta.url));
const DEFAULT_SIZE = '1440x900';

/** True where a window can be shown without a virtual desktop. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Left in place, Wayland would win over our X server, and a person's own bus and keyring over ours. */
const OF_THE_PERSONS_DESKTOP = [
  'WAYLAND_DISPLAY',
  'DISPLAY',
  'DBUS_SESSION_BUS_ADDRESS',
  'GNOME_KEYRING_CONTROL',
];

const outerEnv = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_PERSONS_DESKTOP.includes(name)));

/**
 * Starts a desktop. Whatever becomes of this process, the desktop ends with it.
 * @param {{ size?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => Promise<void> }>} env: for the programs to be shown on it
 */
export const startDesktop = async ({ size = DEFAULT_SIZE, env = {} } = {}) => {
  if (process.platform !== 'linux') throw new PlainError('The virtual desktop exists on Linux only.');
  const { folder, env: sessionEnv } = makeDesktopSession();
  const guard = spawn(process.execPath, [GUARD, folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const session = { folder, env: { ...outerEnv(), ...env, ...sessionEnv } };
  const stop = async () => {
    await endDesktop(folder);
    guard.stdin.end();
  };
  try {
    await startDesktopParts(session, size);
  } catch (error) {
    await stop();
    throw error;
  }
  return { env: session.env, stop };
};

/**
 * Runs a program on a desktop of its own and ends the desktop with it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ size?: string, env?: Record<string, string>, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>} the program's exit code
 */
export const runOnDesktop = async (command, args, { stdio = 'inherit', ...options } = {}) => {
  // Until the program runs, a signal ends us and the guard does the rest.
  const desktop = await startDesktop(options);
  try {
    return await runAttached(command, args, { env: desktop.env, cwd: process.cwd(), stdio });
  } finally {
    await desktop.stop();
  }
};

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const args = process.argv.slice(2);
    const size = args[0] === '--size' ? args.splice(0, 2)[1] : DEFAULT_SIZE;
    if (args[0] === '--') args.shift();
    if (args.length === 0 || !/^\d+x\d+$/.test(size)) {
      throw new PlainError(
        'Say what to run: node build/virtual-desktop.mjs [--size 1440x900] COMMAND [ARGUMENT ...]',
        { exitCode: 2 },
      );
    }
    return runOnDesktop(args[0], args.slice(1), { size });
  });
}
