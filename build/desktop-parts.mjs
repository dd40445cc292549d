import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCommand } from './run-command.mjs';
import { PlainError } from './say.mjs';

const PATIENCE_SECONDS = 20;

/** The names that must be owned on the session bus before a program finds a whole desktop. */
const BUS_NAMES = {
  'org.freedesktop.secrets': 'keyring (gnome-keyring-daemon)',
  'org.kde.StatusNotifierWatcher': 'panel with a tray (xfce4-panel)',
  'org.freedesktop.Notifications': 'notification daemon (dunst)',
};

const lastWords = (log) => {
  try {
    return readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
  } catch {
    return '';
  }
};

/** Starts one program of the desktop; it writes to a log of its own and gets what it needs on stdin. */
const startPart = (session, command, args, { input, answers = false, env = {} } = {}) => {
  const log = join(session.folder, 'logs', `${command}.log`);
  const out = openSync(log, 'w');
  // A session of its own: Ctrl-C is for the program on the desktop, not for the desktop under it.
  const stdio = [input === undefined ? 'ignore' : 'pipe', out, out, answers ? 'pipe' : 'ignore'];
  const child = spawn(command, args, { env: { ...session.env, ...env }, stdio, detached: true });
  child.on('error', () => undefined);
  child.stdin?.on('error', () => undefined).end(input);
  return { child, log, command };
};

/** The first line that a part writes to its fourth descriptor: the display of X, the address of the bus. */
const answerOf = ({ child, log, command }) =>
  new Promise((resolve, reject) => {
    const fail = (how) =>
      reject(new PlainError(`The virtual desktop's ${command} ${how}.\n${lastWords(log)}`));
    const limit = setTimeout(
      () => fail(`did not come up within ${PATIENCE_SECONDS} s`),
      PATIENCE_SECONDS * 1000,
    );
    const settle =
      (act) =>
      (...values) => (clearTimeout(limit), act(...values));
    child.on(
      'error',
      settle((error) => fail(`could not be started: ${error.message}`)),
    );
    child.on(
      'exit',
      settle((code) => fail(`ended at once (${code})`)),
    );
    let text = '';
    child.stdio[3].setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) settle(resolve)(text.trim());
    });
  });

const isOwned = async (env, name) => {
  const ask = [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.DBus',
    '/',
    'org.freedesktop.DBus.NameHasOwner',
    `string:${name}`,
  ];
  return (await runCommand('dbus-send', ask, { env, limitSeconds: 5 })).stdout.includes('boolean true');
};

const waitForNames = async (env, parts) => {
  const giveUpAt = Date.now() + PATIENCE_SECONDS * 1000;
  let missing = Object.keys(BUS_NAMES);
  for (;;) {
    const owned = await Promise.all(missing.map((name) => isOwned(env, name)));
    missing = missing.filter((_, index) => !owned[index]);
    if (missing.length === 0) return;
    if (Date.now() > giveUpAt) {
      const words = parts
        .map(({ command, log }) => `${command}: ${lastWords(log) || 'said nothing'}`)
        .join('\n');
      throw new PlainError(
        `On the virtual desktop did not come up: ${missing.map((name) => BUS_NAMES[name]).join(', ')}.\n${words}`,
      );
    }
    await wait(50);
  }
};

/**
 * Starts the programs that make a desktop and waits until each is ready.
 * @param {{ folder: string, env: NodeJS.ProcessEnv }} session its env is completed with display and bus address
 * @param {string} size such as 1440x900
 */
export const startDesktopParts = async (session, size) => {
  const screen = ['-screen', '0', `${size}x24`, '-dpi', '96', '-noreset', '-nolisten', 'tcp'];
  const bus = ['--session', '--nofork', '--nopidfile', '--print-address=3'];
  const server = startPart(session, 'Xvfb', ['-displayfd', '3', ...screen, '-auth', session.env.XAUTHORITY], {
    answers: true,
  });
  session.env.DISPLAY = `:${await answerOf(server)}`;
  session.env.DBUS_SESSION_BUS_ADDRESS = await answerOf(
    startPart(session, 'dbus-daemon', bus, { answers: true }),
  );
  const parts = [
    startPart(session, 'gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
      input: 'perch',
    }),
    startPart(session, 'openbox', ['--sm-disable']),
    startPart(session, 'xfce4-panel', ['--disable-wm-check', '--sm-client-disable']),
    startPart(session, 'dunst', []),
  ];
  // Only for the looks: a desktop without a wallpaper is a desktop.
  startPart(session, 'hsetroot', ['-add', '#4a5d7a', '-add', '#222c3b', '-gradient', '155']);
  await waitForNames(session.env, parts);
};
