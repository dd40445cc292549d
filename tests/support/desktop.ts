import { vi } from 'vitest';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The names of the session bus that the program of a process owns a tray item under. */
export async function trayItemsOf(pid: number): Promise<readonly string[]> {
  const answer = await call('org.kde.StatusNotifierWatcher', '/StatusNotifierWatcher', [
    'org.freedesktop.DBus.Properties.Get',
    'string:org.kde.StatusNotifierWatcher',
    'string:RegisteredStatusNotifierItems',
  ]);
  const items = [...answer.matchAll(/string "([^"]+)"/g)].map(([, item]) => item ?? '');
  const owners = await Promise.all(items.map((item) => pidBehind(item.split('/')[0] ?? '')));
  return items.filter((_, index) => owners[index] === pid);
}

async function pidBehind(busName: string): Promise<number> {
  const bus = 'org.freedesktop.DBus';
  const answer = await call(bus, '/', [`${bus}.GetConnectionUnixProcessID`, `string:${busName}`]);
  return Number(/uint32 (\d+)/.exec(answer)?.[1]);
}

/** What the panel shows when the pointer rests on a tray item. */
export async function trayTipOf(pid: number): Promise<string> {
  const { busName, path } = await trayItemOf(pid);
  return call(busName, path, propertyOf('ToolTip'));
}

const propertyOf = (name: string) => [
  'org.freedesktop.DBus.Properties.Get',
  'string:org.kde.StatusNotifierItem',
  `string:${name}`,
];

async function trayItemOf(pid: number): Promise<{ readonly busName: string; readonly path: string }> {
  const [item] = await trayItemsOf(pid);
  if (item === undefined) throw new Error('there is no tray item');
  const slash = item.indexOf('/');
  return { busName: item.slice(0, slash), path: item.slice(slash) };
}

/** A tray item's menu, as it is when asked. */
interface TrayMenu {
  readonly labels: string[];
  readonly checked: string[];
  /** Another one whenever the panel was given another menu. */
  readonly revision: number;
  readonly click: (label: string) => Promise<void>;
}

/** The labels of a tray item's menu as the panel gets them, with what is needed to click one. */
export async function trayMenuOf(pid: number): Promise<TrayMenu> {
  const { busName, path } = await trayItemOf(pid);
  const property = await call(busName, path, propertyOf('Menu'));
  const menuPath = /object path "([^"]+)"/.exec(property)?.[1] ?? '';
  const layout = await call(busName, menuPath, [
    'com.canonical.dbusmenu.GetLayout',
    'int32:0',
    'int32:-1',
    'array:string:label,toggle-state',
  ]);
  const entries = [...layout.matchAll(/int32 (\d+)\s+array \[([^\]]*)\]/g)].flatMap(
    ([, id = '', said = '']) => {
      const label = /"label"\s+variant\s+string "([^"]*)"/.exec(said)?.[1];
      const isChecked = /"toggle-state"\s+variant\s+int32 1/.test(said);
      return label === undefined ? [] : [{ id, label: label.replaceAll('_', ''), isChecked }];
    },
  );
  const idsByLabel = new Map(entries.map(({ id, label }) => [label, id]));
  return {
    labels: [...idsByLabel.keys()],
    revision: Number(/uint32 (\d+)/.exec(layout)?.[1]),
    checked: entries.filter(({ isChecked }) => isChecked).map(({ label }) => label),
    async click(label) {
      const id = idsByLabel.get(label);
      if (id === undefined) throw new Error(`the tray's menu has no "${label}"`);
      await call(busName, menuPath, [
        'com.canonical.dbusmenu.Event',
        `int32:${id}`,
        'string:clicked',
        'variant:string:',
        'uint32:0',
      ]);
    },
  };
}

async function call(destination: string, path: string, message: readonly string[]): Promise<string> {
  const { stdout } = await run('dbus-send', [
    '--session',
    '--print-reply',
    `--dest=${destination}`,
    path,
    ...message,
  ]);
  return stdout;
}

/** A notification as the daemon has it. */
export interface ShownNotification {
  readonly id: number;
  readonly summary: string;
  readonly body: string;
}

/** The environment by which another bus than the desktop's is reached. */
type Elsewhere = Readonly<Record<string, string>>;

const dunstctl = (args: readonly string[], elsewhere: Elsewhere) =>
  run('dunstctl', args, { env: { ...process.env, ...elsewhere } });

/** Every notification that the daemon got and has closed, the newest first. */
export async function closedNotifications(elsewhere: Elsewhere = {}): Promise<readonly ShownNotification[]> {
  const { stdout } = await dunstctl(['history'], elsewhere);
  interface Entry {
    id: { data: number };
    summary: { data: string };
    body: { data: string };
  }
  const history = JSON.parse(stdout) as { data: Entry[][] };
  return history.data.flat().map(({ id, summary, body }) => ({
    id: id.data,
    summary: summary.data,
    body: body.data,
  }));
}

/** How many notifications are on the screen. */
export async function countShownNotifications(elsewhere: Elsewhere = {}): Promise<number> {
  return Number((await dunstctl(['count', 'displayed'], elsewhere)).stdout.trim());
}

/** Clicks the newest notification on the screen. */
export async function clickNotification(): Promise<void> {
  await run('dunstctl', ['action', '0']);
}

/** Takes every notification off the screen; they go into the daemon's history. */
export async function closeNotifications(elsewhere: Elsewhere = {}): Promise<void> {
  await dunstctl(['close-all'], elsewhere);
}

/** The titles of all windows as they lie on the desktop, the lowest first. */
export async function windowsByHeight(): Promise<readonly string[]> {
  return (await namedWindows()).map(({ title }) => title);
}

/** Brings a window of another program to the front and gives it the keyboard. */
export async function activateWindow(title: string): Promise<void> {
  // Looked for among the programs' windows: a search through all of them stumbles over those that go meanwhile.
  const found = await vi.waitUntil(
    async () => (await namedWindows()).find((window) => window.title === title),
    {
      timeout: 10_000,
    },
  );
  await run('xdotool', ['windowactivate', '--sync', found.id]);
}

/** Presses keys as a hand would, in whichever window has the keyboard: `ctrl+equal`. */
export async function pressOnDesktop(...keys: readonly string[]): Promise<void> {
  await run('xdotool', ['key', '--clearmodifiers', '--delay', '80', ...keys]);
}

async function namedWindows(): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const { stdout } = await run('xprop', ['-root', '_NET_CLIENT_LIST_STACKING']);
  const ids = stdout.match(/0x[0-9a-f]+/g) ?? [];
  const titled = ids.map(async (id) => {
    const title = await run('xdotool', ['getwindowname', id]).catch(() => ({ stdout: '' }));
    return { id, title: title.stdout.trim() };
  });
  return Promise.all(titled);
}
