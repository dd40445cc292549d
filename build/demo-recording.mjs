import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { countNotifications, hasTrayItem, takeScreenshot } from './ask-desktop.mjs';
import { startDemoApp, WINDOWS } from './demo-app.mjs';

const LOOK_AGAIN_MS = 100;
const PICTURE_SECONDS = 10;
/** Time for the pictures before the demo's time is over. */
const PICTURES_BEFORE_END_MS = 4000;
const FIGURES = [
  'polls',
  'services',
  'agents',
  'millisecondsToFirstData',
  'urgentMessagesTold',
  'subscriptionDeleted',
];

/** Looks again and again until the answer is yes or there is no point in it any more. */
const becomesTrue = async (look, isOver) => {
  for (;;) {
    if (await look()) return true;
    if (isOver()) return false;
    await wait(LOOK_AGAIN_MS);
  }
};

const readFigures = (file) => {
  let report = {};
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // It was killed before it could write one: every figure is unknown.
  }
  return Object.fromEntries(FIGURES.map((name) => [name, report[name] ?? null]));
};

const takePictures = async (app, out) => {
  const failures = [];
  const picture = async (name, take) => {
    const why = await take(join(out, name)).catch((error) => error.message.split('\n')[0]);
    if (why) failures.push(`There is no ${name}: ${why}.`);
  };
  await picture('desktop.png', takeScreenshot);
  for (const name of WINDOWS) {
    await picture(`${name}.png`, async (path) => {
      const page = app.findWindow(name);
      if (!page) return 'no such window is open';
      await page.screenshot({ path, timeout: PICTURE_SECONDS * 1000 });
      return undefined;
    });
  }
  return failures;
};

const watch = async (app, { seconds, out }) => {
  const deadline = Date.now() + seconds * 1000;
  const isOver = () => Date.now() > deadline || app.hasEnded();
  const isAllDrawn = async () => (await Promise.all(WINDOWS.map(app.isDrawn))).every(Boolean);

  const drawn = await becomesTrue(isAllDrawn, isOver);
  await becomesTrue(async () => (await countNotifications()) > 0, isOver);
  // By then the tiles have a course to show.
  await becomesTrue(() => Date.now() > deadline - PICTURES_BEFORE_END_MS, isOver);
  const pictureFailures = out ? await takePictures(app, out) : [];
  const trayItemRegistered = await hasTrayItem(app.pid);
  await becomesTrue(() => false, isOver);
  const endedEarly = app.hasEnded();
  await app.quit();
  return { drawn, trayItemRegistered, pictureFailures, endedEarly };
};

/**
 * Runs the demo for some seconds, watches it, and takes pictures.
 * @param {{ runtime: { executable: string, version: string, source: string, why: string }, seconds: number, out?: string }} options
 * @returns {Promise<{ summary: object, pictureFailures: string[], endedEarly: boolean, lastWords: string }>}
 */
export const recordDemo = async ({ runtime, seconds, out }) => {
  const folder = mkdtempSync(join(tmpdir(), 'perch-demo-'));
  if (out) mkdirSync(out, { recursive: true });
  try {
    const app = await startDemoApp(runtime, folder);
    const { drawn, trayItemRegistered, ...rest } = await watch(app, { seconds, out });
    const electron = { version: runtime.version, source: runtime.source, why: runtime.why };
    const summary = { electron, ...readFigures(app.reportFile), trayItemRegistered, drawn };
    if (out) writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
    return { summary, ...rest, lastWords: app.lastWords() };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
