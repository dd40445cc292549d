import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished, vi } from 'vitest';

const run = promisify(execFile);

/** What keeps secrets on a bus: nobody, a keyring, or one that the bus lets nobody speak to. */
export type BusKeychain = 'none' | 'keyring' | 'forbidden';

/** A session bus of its own, with notifications, and with as much of a keychain as a test wants. */
export interface PrivateBus {
  /** The environment of a program that is to use this bus. */
  readonly env: Readonly<Record<string, string>>;
  /** Locks the keyring's only collection; nobody can be asked to unlock it. */
  lockKeyring(): Promise<void>;
}

const FORBIDDEN = ['Service', 'Collection', 'Item']
  .map((name) => `<deny send_interface="org.freedesktop.Secret.${name}"/>`)
  .join('');

/** Nothing is started on demand: what is not there stays away. */
const busConfiguration = (rules: string) => `<!DOCTYPE busconfig PUBLIC
  "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>${rules}
</policy></busconfig>`;

/** Starts the bus and what is on it; all of it ends with the test. */
export async function startPrivateBus(keychain: BusKeychain): Promise<PrivateBus> {
  const folder = mkdtempSync(join(tmpdir(), 'perch-bus-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const configuration = join(folder, 'bus.conf');
  writeFileSync(configuration, busConfiguration(keychain === 'forbidden' ? FORBIDDEN : ''));
  const bus = start('dbus-daemon', [`--config-file=${configuration}`, '--nofork', '--print-address']);
  const address = await firstLine(bus);
  // A keyring of its own: the desktop's would be locked for every other test too.
  const places = { XDG_RUNTIME_DIR: join(folder, 'run'), XDG_DATA_HOME: join(folder, 'data') };
  for (const place of Object.values(places)) mkdirSync(place, { mode: 0o700 });
  const env = { DBUS_SESSION_BUS_ADDRESS: address };
  start('dunst', [], env);
  await untilOwned(env, 'org.freedesktop.Notifications');
  if (keychain !== 'none') {
    const options = ['--foreground', '--unlock', '--components=secrets'];
    start('gnome-keyring-daemon', options, { ...env, ...places }).stdin?.end('perch');
    await untilOwned(env, 'org.freedesktop.secrets');
  }
  return {
    env,
    async lockKeyring() {
      const path = '/org/freedesktop/secrets';
      const collections = `array:objpath:${path}/collection/login`;
      const answer = await call(env, 'org.freedesktop.secrets', path, [
        'org.freedesktop.Secret.Service.Lock',
        collections,
      ]);
      if (!answer.includes('collection/login')) throw new Error(`the keyring was not locked: ${answer}`);
    },
  };
}

function start(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'ignore'] });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  });
  return child;
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('nothing to read from');
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return said.toString().trim();
}

async function untilOwned(env: Readonly<Record<string, string>>, name: string): Promise<void> {
  const bus = 'org.freedesktop.DBus';
  const ask = () => call(env, bus, '/', [`${bus}.NameHasOwner`, `string:${name}`]);
  await vi.waitUntil(async () => (await ask()).includes('boolean true'), { timeout: 10_000 });
}

async function call(
  env: Readonly<Record<string, string>>,
  destination: string,
  path: string,
  message: readonly string[],
): Promise<string> {
  const { stdout } = await run(
    'dbus-send',
    ['--session', '--print-reply', `--dest=${destination}`, path, ...message],
    { env: { ...process.env, ...env } },
  );
  return stdout;
}
