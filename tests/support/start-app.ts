import { resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { onTestFinished } from 'vitest';
import type { WindowName } from '../../src-main/contract/bridge';
import type { Simulator } from '../../src-main/simulator/simulator';
import { startSmallCentre } from './perch-without-windows';
import { temporaryFolder } from './temporary-folder';

/** Perch in real Electron, as a person has it on her desktop. */
export interface RunningPerch {
  readonly app: ElectronApplication;
  readonly userData: string;
  /** Waits for the page of a window. */
  page(name: WindowName): Promise<Page>;
  /** Quits as the tray's menu would, and waits until the process has ended. */
  quit(): Promise<void>;
}

interface Start {
  /** The folder of an earlier run; by default a new one that goes with the test. */
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const executablePath = process.env['PERCH_ELECTRON'] ?? '';
/** Chromium refuses its sandbox to root. */
export const sandboxArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The longest that a step in a window may take; longer is a failure. */
const STEP_MS = 15_000;
/** The longest that quitting may take: the server has 2 s for each goodbye. */
const QUIT_MS = 10_000;

/** Starts Perch; it ends with the test at the latest. */
export async function startPerch(start: Start = {}): Promise<RunningPerch> {
  const userData = start.userData ?? temporaryFolder();
  const app = await _electron.launch({
    executablePath,
    args: [
      ...sandboxArgs,
      resolve('.'),
      `--user-data-dir=${userData}`,
      '--lang=en-GB',
      ...(start.args ?? []),
    ],
    env: { ...(process.env as Record<string, string>), LANGUAGE: 'en', ...start.env },
  });
  const child = app.process();
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal)),
  );
  const quit = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const asked = await app
      .evaluate(({ app }) => app.quit())
      .then(
        () => 'asked to quit',
        (error: unknown) => `could not be asked to quit: ${String(error)}`,
      );
    const timer = setTimeout(() => child.kill('SIGKILL'), QUIT_MS);
    const signal = await ended;
    clearTimeout(timer);
    if (signal === 'SIGKILL') throw new Error(`Perch did not end in ${QUIT_MS} ms; it ${asked}`);
  };
  onTestFinished(quit);
  return {
    app,
    userData,
    quit,
    async page(name) {
      const isIts = (page: Page) => page.url().includes(`/${name}/`);
      for (;;) {
        const found = app.windows().find(isIts);
        if (found !== undefined) {
          found.setDefaultTimeout(STEP_MS);
          return found;
        }
        await app.waitForEvent('window');
      }
    },
  };
}

/** Fills in the sign-in form as the first user of a simulated centre and sends it. */
export async function signIn(
  popover: Page,
  simulator: Simulator,
  changes: {
    tenant?: string;
    secret?: string;
    kind?: 'Automatic' | 'API secret key' | 'Password';
    keep?: boolean;
  } = {},
): Promise<void> {
  const [user] = simulator.users;
  if (user === undefined) throw new Error('the simulated centre has no users');
  const kind = changes.kind ?? 'Automatic';
  await popover.getByLabel('Contact centre address').fill(changes.tenant ?? new URL(simulator.url).host);
  await popover.getByLabel('User name').fill(user.username);
  await popover.getByRole('radio', { name: kind }).check({ force: true });
  const secret = changes.secret ?? (kind === 'Password' ? user.password : user.apiKey);
  await popover.locator('input[type="password"]').fill(secret);
  await popover.getByRole('checkbox').setChecked(changes.keep ?? false);
  await popover.getByRole('button', { name: 'Sign in' }).click();
}

/** Shows the popover as the tray's "Open" would. */
export async function openPopover(perch: RunningPerch): Promise<Page> {
  const popover = await perch.page('popover');
  await perch.app.evaluate(({ app }) => app.emit('second-instance'));
  return popover;
}

/** Waits until a window draws live data. */
export async function untilLive(page: Page): Promise<void> {
  await page.locator('html[data-drawn="live"]').waitFor();
}

/** Starts Perch, signed in to a simulated centre of its own and live. */
export async function startLivePerch(): Promise<{
  simulator: Simulator;
  perch: RunningPerch;
  popover: Page;
}> {
  const simulator = await startSmallCentre();
  onTestFinished(() => simulator.close());
  const perch = await startPerch();
  const popover = await perch.page('popover');
  await signIn(popover, simulator);
  await untilLive(popover);
  return { simulator, perch, popover };
}
