import { spawn } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, vi } from 'vitest';
import type { Simulator } from '../../../src-main/simulator/simulator';
import { closedNotifications, closeNotifications } from '../../support/desktop';
import { hostileTexts } from '../../support/hostile-texts';
import { startSmallCentre } from '../../support/perch-without-windows';
import { smallDisk } from '../../support/small-disk';
import {
  openPopover,
  sandboxArgs,
  signIn,
  startPerch,
  untilLive,
  type RunningPerch,
} from '../../support/start-app';
import { temporaryFolder } from '../../support/temporary-folder';
import { countTold } from '../count-told';
import type { FaultRow } from '../row';

const PATIENCE = { timeout: 20_000, interval: 100 };

interface Stage {
  readonly simulator: Simulator;
  readonly perch: RunningPerch;
  readonly popover: Page;
}

/** A contact centre at the start of its day: nobody has said anything yet. */
async function quietCentre(): Promise<Simulator> {
  await closeNotifications();
  const simulator = await startSmallCentre({ start: '05:01' });
  onTestFinished(() => simulator.close());
  return simulator;
}

async function live(simulator: Simulator, userData = temporaryFolder()): Promise<Stage> {
  const perch = await startPerch({ userData });
  const popover = await openPopover(perch);
  await signIn(popover, simulator);
  await untilLive(popover);
  return { simulator, perch, popover };
}

/** Every notification about one of these texts, the first first. Those on the screen are closed for it. */
async function bodiesAbout(texts: readonly string[]): Promise<readonly string[]> {
  await closeNotifications();
  const bodies = (await closedNotifications()).map(({ body }) => body).reverse();
  return bodies.filter((body) => texts.some((text) => body.includes(text)));
}

/** Says something urgent and waits until the desktop has shown it. */
async function sayAndHear(simulator: Simulator, content: string, told = content): Promise<void> {
  simulator.say({ urgent: true, content });
  await untilHeard(told);
}

async function untilHeard(text: string): Promise<void> {
  await vi.waitUntil(async () => (await bodiesAbout([text])).length > 0, PATIENCE);
}

/** Lets so many more answers come. */
async function answers(simulator: Simulator, count: number): Promise<void> {
  const asked = () => simulator.requests().filter(({ path }) => path.endsWith('/data')).length;
  const before = asked();
  await vi.waitUntil(() => asked() >= before + count, PATIENCE);
}

async function figuresOf(
  simulator: Simulator,
  before: number,
  texts: readonly string[],
  recoveryMs: number | null = null,
): ReturnType<FaultRow['run']> {
  const requests = simulator.requests().length - before;
  return { requests, recoveryMs, ...countTold(texts, await bodiesAbout(texts)) };
}

/** What the popover's page says, asked through main: its process may be another one than Playwright knows. */
function wordsOn({ app }: RunningPerch): Promise<string> {
  return app.evaluate(({ webContents }) => {
    const popover = webContents
      .getAllWebContents()
      .find((contents) => contents.getURL().includes('/popover/'));
    const words = 'document.documentElement.dataset.drawn + " " + document.body.innerText';
    return popover?.executeJavaScript(words, true) as Promise<string>;
  });
}

/** Milliseconds until the popover says that it is live. */
async function untilLiveAgain(perch: RunningPerch): Promise<number> {
  const fromMs = performance.now();
  await vi.waitUntil(async () => {
    const words = await Promise.race([
      wordsOn(perch).catch(() => ''),
      new Promise<string>((r) => setTimeout(r, 2000, '')),
    ]);
    return /^live[\s\S]*Live/.test(words);
  }, PATIENCE);
  return Math.round(performance.now() - fromMs);
}

const signIns = (simulator: Simulator) =>
  simulator.requests().filter(({ path }) => path.endsWith('/oauth/token')).length;

/** Rows about Perch's own life on a computer: its files, its processes, its notifications. */
export const lifeRows: readonly FaultRow[] = [
  {
    name: 'settings file corrupt',
    async run() {
      const simulator = await quietCentre();
      const userData = temporaryFolder();
      const tenant = new URL(simulator.url).host;
      const user = simulator.users[0]?.username ?? '';
      const profile = JSON.stringify({ tenant, user, secretKind: 'api-key', isDemo: false });
      const broken = `{"profile": ${profile}, "popoverSize": {"width": 4`;
      writeFileSync(join(userData, 'settings.json'), broken);
      const perch = await startPerch({ userData });
      const popover = await openPopover(perch);
      const before = simulator.requests().length;
      // What could be read of it is in the form.
      const address = popover.getByLabel('Contact centre address');
      await vi.waitUntil(async () => (await address.inputValue()) === tenant, PATIENCE);
      expect(await popover.getByLabel('User name').inputValue()).toBe(user);
      expect(readFileSync(join(userData, 'settings.broken.json'), 'utf8')).toBe(broken);
      await signIn(popover, simulator);
      await untilLive(popover);
      const text = 'Settings were corrupt.';
      await sayAndHear(simulator, text);
      expect(await popover.getByText('Settings cannot be saved').count()).toBe(0);
      return figuresOf(simulator, before, [text]);
    },
  },
  {
    name: 'settings read-only',
    async run() {
      const simulator = await quietCentre();
      const userData = temporaryFolder();
      // Where nobody may write, not even root, to whom a file's mode means nothing.
      const readOnly = '/proc/version';
      symlinkSync(readOnly, join(userData, 'settings.json'));
      const before = simulator.requests().length;
      const { perch, popover } = await live(simulator, userData);
      await popover.getByText('Settings cannot be saved').waitFor();
      // What she changes holds while Perch runs.
      await popover.getByRole('button', { name: 'Mini wallboard' }).click();
      await (await perch.page('mini-wallboard')).getByText(/./).first().waitFor();
      const text = 'Settings are read-only.';
      await sayAndHear(simulator, text);
      return figuresOf(simulator, before, [text]);
    },
  },
  {
    name: 'disk full',
    async run() {
      const simulator = await quietCentre();
      const disk = smallDisk(48);
      const { perch, popover } = await live(simulator, disk?.folder);
      const before = simulator.requests().length;
      const free = disk === null ? await pretendFull(perch) : disk.fill();
      const texts = ['The disk is full.', 'The disk has room again.'];
      await sayAndHear(simulator, texts[0] ?? '');
      await popover.getByText('Perch cannot record which urgent messages it has shown').waitFor();
      await answers(simulator, 2);
      await free();
      const fromMs = performance.now();
      await sayAndHear(simulator, texts[1] ?? '');
      await popover
        .getByText('Perch cannot record which urgent messages it has shown')
        .waitFor({ state: 'detached', timeout: PATIENCE.timeout });
      return figuresOf(simulator, before, texts, Math.round(performance.now() - fromMs));
    },
  },
  {
    name: 'second instance',
    async run() {
      const { simulator, perch, popover } = await live(await quietCentre());
      const before = simulator.requests().length;
      await popover.keyboard.press('Escape');
      const isShown = () =>
        perch.app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().some((window) => window.getTitle() === 'Perch' && window.isVisible()),
        );
      await vi.waitUntil(async () => !(await isShown()), PATIENCE);
      const args = [...sandboxArgs, resolve('.'), `--user-data-dir=${perch.userData}`];
      const second = spawn(process.env['PERCH_ELECTRON'] ?? '', args, { stdio: 'ignore' });
      expect(await new Promise((done) => second.once('exit', done))).toBe(0);
      await vi.waitUntil(isShown, PATIENCE);
      const text = 'Somebody started Perch twice.';
      await sayAndHear(simulator, text);
      await popover.getByText('Live', { exact: true }).waitFor();
      expect([signIns(simulator), simulator.activeSubscriptions()]).toEqual([1, 1]);
      return figuresOf(simulator, before, [text]);
    },
  },
  {
    name: 'renderer crash',
    async run() {
      const { simulator, perch } = await live(await quietCentre());
      const before = simulator.requests().length;
      const text = 'A window has crashed.';
      await perch.app.evaluate(({ webContents }) => {
        const [contents] = webContents.getAllWebContents();
        const isGone = new Promise<void>((resolve) => contents?.once('render-process-gone', () => resolve()));
        contents?.forcefullyCrashRenderer();
        return isGone;
      });
      simulator.say({ urgent: true, content: text });
      const recoveryMs = await untilLiveAgain(perch);
      await untilHeard(text);
      return figuresOf(simulator, before, [text], recoveryMs);
    },
  },
  {
    name: 'GPU crash',
    async run() {
      const { simulator, perch } = await live(await quietCentre());
      const before = simulator.requests().length;
      const text = 'The GPU process has crashed.';
      await perch.app.evaluate(({ app }) => {
        const gpu = app.getAppMetrics().find(({ type }) => type === 'GPU');
        if (gpu === undefined) throw new Error('there is no GPU process');
        const isGone = new Promise<void>((resolve) => app.once('child-process-gone', () => resolve()));
        process.kill(gpu.pid, 'SIGKILL');
        return isGone;
      });
      simulator.say({ urgent: true, content: text });
      const recoveryMs = await untilLiveAgain(perch);
      // It is drawn again, not only alive.
      const isDrawn = () =>
        perch.app.evaluate(async ({ BrowserWindow }) => {
          const window = BrowserWindow.getAllWindows().find((each) => each.getTitle() === 'Perch');
          const picture = await window?.webContents.capturePage();
          return new Set(picture?.toBitmap()).size > 16;
        });
      await vi.waitUntil(isDrawn, PATIENCE);
      await untilHeard(text);
      return figuresOf(simulator, before, [text], recoveryMs);
    },
  },
  {
    name: 'kill -9 and restart',
    async run() {
      const simulator = await quietCentre();
      const { perch, popover } = await live(simulator);
      const before = simulator.requests().length;
      const texts = ['Said before the kill.', 'Said while Perch was dead.'];
      await sayAndHear(simulator, texts[0] ?? '');
      await popover.getByRole('tab', { name: /Chat/ }).click();
      // The desktop has confirmed it, and that is on disk before it is on the screen.
      await popover.getByText(/^notified \d/).waitFor();
      const ended = new Promise((done) => perch.app.process().once('exit', done));
      perch.app.process().kill('SIGKILL');
      await ended;
      simulator.say({ urgent: true, content: texts[1] ?? '' });
      const fromMs = performance.now();
      const again = await live(simulator, perch.userData);
      const recoveryMs = Math.round(performance.now() - fromMs);
      await untilHeard(texts[1] ?? '');
      await answers(simulator, 2);
      await again.popover.getByRole('tab', { name: /Chat/ }).click();
      await vi.waitUntil(async () => (await again.popover.getByText(/^notified \d/).count()) === 2, PATIENCE);
      expect(await bodiesAbout(texts)).toEqual(texts);
      return figuresOf(simulator, before, texts, recoveryMs);
    },
  },
  {
    name: 'an urgent message with hostile text as a real notification',
    async run() {
      const { simulator, popover } = await live(await quietCentre());
      const before = simulator.requests().length;
      await popover.getByRole('tab', { name: /Chat/ }).click();
      const texts = hostileTexts.map(({ told }) => told);
      for (const { sent, told } of hostileTexts) await sayAndHear(simulator, sent, told);
      for (const body of await bodiesAbout(texts)) expect(body.length).toBeLessThan(1500);
      await popover.getByText('<b>Markup</b> <img src=x onerror=alert(1)>').waitFor();
      await popover.getByText('Override gpj.exe isolated').waitFor();
      const layout = await popover.evaluate(() => ({
        overflows: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        tallest: Math.max(...[...document.querySelectorAll('.message')].map((item) => item.clientHeight)),
        foreign: document.querySelectorAll('.message img, .message b, .message a').length,
      }));
      expect(layout).toMatchObject({ overflows: false, foreign: 0 });
      expect(layout.tallest).toBeLessThan(500);
      return figuresOf(simulator, before, texts);
    },
  },
];

/** As if the disk was full, where no small one can be had: main can open no file for writing. Answers the way back. */
async function pretendFull({ app }: RunningPerch): Promise<() => Promise<void>> {
  await app.evaluate(() => {
    // No other way leads from here to the modules of main on Node 18.
    const { mainModule } = process as unknown as { mainModule: NodeJS.Module };
    const fs = mainModule.require('node:fs') as { openSync: unknown };
    const { openSync } = fs;
    fs.openSync = () => {
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    };
    Object.assign(globalThis, { endPretence: () => Object.assign(fs, { openSync }) });
  });
  return () =>
    app.evaluate(() => {
      (globalThis as unknown as { endPretence: () => void }).endPretence();
    });
}
