import { runCommand } from './run-command.mjs';

const callBus = async (destination, path, method, ...args) => {
  const call = ['--session', '--print-reply', `--dest=${destination}`, path, method, ...args];
  return (await runCommand('dbus-send', call, { limitSeconds: 5 })).stdout;
};

const processBehind = async (busName) => {
  const bus = 'org.freedesktop.DBus';
  const answer = await callBus(bus, '/', `${bus}.GetConnectionUnixProcessID`, `string:${busName}`);
  return Number(/uint32 (\d+)/.exec(answer)?.[1]);
};

/**
 * True when the panel lists a tray icon of this process. Others may have icons, too, on a person's own desktop.
 * @param {number} pid
 */
export const hasTrayItem = async (pid) => {
  const watcher = 'org.kde.StatusNotifierWatcher';
  const [get, of, what] = [
    'org.freedesktop.DBus.Properties.Get',
    `string:${watcher}`,
    'string:RegisteredStatusNotifierItems',
  ];
  const answer = await callBus(watcher, '/StatusNotifierWatcher', get, of, what);
  const busNames = [...answer.matchAll(/string "([^"/]+)/g)].map(([, name]) => name);
  const pids = await Promise.all(busNames.map(processBehind));
  return pids.includes(pid);
};

/** How many notifications are on screen now, as far as dunst shows them. */
export const countNotifications = async () =>
  Number((await runCommand('dunstctl', ['count', 'displayed'], { limitSeconds: 5 })).stdout.trim()) || 0;

/**
 * Saves a picture of the whole screen.
 * @param {string} file
 * @returns {Promise<string | undefined>} why there is none
 */
export const takeScreenshot = async (file) => {
  if (process.platform !== 'linux') return 'pictures of the whole screen are taken on Linux only';
  const { code, output } = await runCommand('scrot', ['-o', file], { limitSeconds: 15 });
  return code === 0 ? undefined : `scrot failed: ${output.trim()}`;
};
