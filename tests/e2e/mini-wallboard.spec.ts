import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { activateWindow, windowsByHeight } from '../support/desktop';
import { clickAt, dragPointer } from '../support/pointer';
import { sandboxArgs, startPerch, untilLive, type RunningPerch } from '../support/start-app';
import { MINI_SIZES } from '../../src-main/core/placement/mini-sizes';
import { temporaryFolder } from '../support/temporary-folder';

const OTHER = 'Somebody else’s spreadsheet';

const CLICKED = 'It heard a click';

/** A program of somebody else that fills the screen and says in its title when it is clicked. */
function startOtherProgram(): void {
  const folder = mkdtempSync(join(tmpdir(), 'perch-other-'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'other', version: '1.0.0', main: 'main.js' }),
  );
  const html = `<title>${OTHER}</title><body onmousedown="document.title='${CLICKED}'" style="height:100vh">`;
  const page = `data:text/html;charset=utf-8,${encodeURIComponent(html)}`;
  writeFileSync(
    join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => {
       const window = new BrowserWindow();
       window.maximize();
       window.loadURL(${JSON.stringify(page)});
     });`,
  );
  const args = [...sandboxArgs, folder, `--user-data-dir=${join(folder, 'data')}`];
  const other = spawn(process.env['PERCH_ELECTRON'] ?? '', args, { stdio: 'ignore' });
  onTestFinished(() => void other.kill('SIGKILL'));
}

/** The mini wallboard's place on the screen; null while it is not shown. */
const placeOf = (perch: RunningPerch) =>
  perch.app.evaluate(({ BrowserWindow }) => {
    const isMini = (url: string) => url.includes('/mini-wallboard/');
    const mini = BrowserWindow.getAllWindows().find((window) => isMini(window.webContents.getURL()));
    return mini?.isVisible() === true ? mini.getBounds() : null;
  });

/** What the page of a window is asked to ask of main. */
const command = (page: Page, name: string, input?: object) =>
  page.evaluate(
    ([name, input]) =>
      (
        globalThis as unknown as { perch: { command(name: string, input?: object): Promise<unknown> } }
      ).perch.command(name, input),
    [name, input] as const,
  );

/** Starts Perch with the demo and the mini wallboard, and with the popover out of the way. */
async function startMini(userData = temporaryFolder()) {
  const perch = await startPerch({ userData, args: ['--demo'] });
  const page = await perch.page('mini-wallboard');
  await untilLive(page);
  await command(await perch.page('popover'), 'popover.hide');
  const place = await vi.waitUntil(() => placeOf(perch), { timeout: 10_000 });
  return { perch, page, place };
}

const isPopoverShown = (perch: RunningPerch) =>
  perch.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(
      (window) => window.webContents.getURL().includes('/popover/') && window.isVisible(),
    ),
  );

const workAreaOf = (perch: RunningPerch) =>
  perch.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);

describe('the mini wallboard', () => {
  it('stays above the window of another program that she works in', async () => {
    const perch = await startPerch({ args: ['--demo'] });
    await untilLive(await perch.page('mini-wallboard'));
    startOtherProgram();
    await activateWindow(OTHER);
    const titles = await windowsByHeight();
    expect(titles).toContain(OTHER);
    expect(titles.indexOf('Perch mini wallboard')).toBeGreaterThan(titles.indexOf(OTHER));
  });

  it('remembers its place, and whether it was shown', async () => {
    const userData = temporaryFolder();
    const toggle = async (perch: RunningPerch) =>
      command(await perch.page('popover'), 'mini-wallboard.toggle');
    const first = await startPerch({ userData });
    await toggle(first);
    await vi.waitUntil(async () => (await placeOf(first)) !== null, { timeout: 10_000 });
    await first.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().includes('/mini-wallboard/'))
        ?.setBounds({ x: 300, y: 200, width: 500, height: 140 }),
    );
    const settings = join(userData, 'settings.json');
    await vi.waitUntil(() => /"x":\s*300/.test(readFileSync(settings, 'utf8')), { timeout: 5000 });
    await first.quit();

    const second = await startPerch({ userData });
    await vi.waitUntil(async () => (await placeOf(second)) !== null, { timeout: 10_000 });
    expect(await placeOf(second)).toEqual({ x: 300, y: 200, width: 500, height: 140 });
    await toggle(second);
    await vi.waitUntil(async () => (await placeOf(second)) === null, { timeout: 10_000 });
    await second.quit();

    const third = await startPerch({ userData });
    await third.page('popover');
    expect(third.app.windows().map((page) => new URL(page.url()).pathname)).toEqual(['/popover/index.html']);
  });

  it('comes back whole from half off the screen, and is drawn into a corner, where it lies at the next start', async () => {
    const userData = temporaryFolder();
    const { perch, place } = await startMini(userData);
    const area = await workAreaOf(perch);
    await perch.app.evaluate(
      ({ BrowserWindow }, x) =>
        BrowserWindow.getAllWindows()
          .find((window) => window.webContents.getURL().includes('/mini-wallboard/'))
          ?.setPosition(x, 300),
      area.x + area.width - 100,
    );
    const right = area.x + area.width - place.width;
    await vi.waitFor(async () => expect(await placeOf(perch)).toEqual({ ...place, x: right, y: 300 }), {
      timeout: 10_000,
    });

    const grip = { x: right + 40, y: 330 };
    await dragPointer(grip, { x: right - 9 + 40, y: area.y + 7 + 30 });
    const corner = { ...place, x: right, y: area.y };
    await vi.waitFor(async () => expect(await placeOf(perch)).toEqual(corner), { timeout: 10_000 });
    const settings = join(userData, 'settings.json');
    const isKept = () => new RegExp(`"y":\\s*${corner.y}\\b`).test(readFileSync(settings, 'utf8'));
    await vi.waitUntil(isKept, { timeout: 5000 });
    await perch.quit();
    const second = await startMini(userData);
    expect(second.place).toEqual(corner);
  });

  it('goes back to where she left it when a display turns out to be gone after the window manager moved it', async () => {
    const { perch, place } = await startMini();
    await dragPointer({ x: place.x + 40, y: place.y + 30 }, { x: 440, y: 330 });
    const hers = { ...place, x: 400, y: 300 };
    await vi.waitFor(async () => expect(await placeOf(perch)).toEqual(hers), { timeout: 10_000 });
    const area = await workAreaOf(perch);
    await perch.app.evaluate(
      ({ BrowserWindow }, x) =>
        BrowserWindow.getAllWindows()
          .find((window) => window.webContents.getURL().includes('/mini-wallboard/'))
          ?.setPosition(x, 500),
      area.x + area.width - 100,
    );
    const forced = { ...place, x: area.x + area.width - place.width, y: 500 };
    await vi.waitFor(async () => expect(await placeOf(perch)).toEqual(forced), { timeout: 10_000 });
    await perch.app.evaluate(({ screen }) => screen.emit('display-removed'));
    await vi.waitFor(async () => expect(await placeOf(perch)).toEqual(hers), { timeout: 10_000 });
  });

  it('lies where it was let go in the middle of the screen, and opens the popover by a double click', async () => {
    const { perch, place } = await startMini();
    await dragPointer({ x: place.x + 40, y: place.y + 30 }, { x: 440, y: 330 });
    const middle = { ...place, x: 400, y: 300 };
    await vi.waitFor(async () => expect(await placeOf(perch)).toEqual(middle), { timeout: 10_000 });
    await vi.waitUntil(async () => !(await isPopoverShown(perch)), { timeout: 10_000 });
    await clickAt({ x: 440, y: 330 }, 2);
    await vi.waitUntil(() => isPopoverShown(perch), { timeout: 10_000 });
    expect(await placeOf(perch)).toEqual(middle);
  });

  it('lets clicks through to the program below while it is locked, and takes them again afterwards', async () => {
    const { perch, page, place } = await startMini();
    startOtherProgram();
    await activateWindow(OTHER);
    const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    await clickAt(middle);
    await command(page, 'settings.change', { mini: { isLocked: true } });
    await page.locator('.locked').waitFor();
    expect(await windowsByHeight()).not.toContain(CLICKED);
    await clickAt(middle);
    await vi.waitUntil(async () => (await windowsByHeight()).includes(CLICKED), { timeout: 10_000 });
    await command(page, 'settings.change', { mini: { isLocked: false } });
    await page.locator('.mini:not(.locked)').waitFor();
    await clickAt(middle, 2);
    await vi.waitUntil(() => isPopoverShown(perch), { timeout: 10_000 });
  });

  it('has a size and a place for each density, and is not made translucent where it cannot be', async () => {
    const { perch, page, place } = await startMini();
    await command(page, 'settings.change', { mini: { density: 'strip' } });
    const strip = { ...MINI_SIZES.strip.usual, x: place.x };
    const bottom = place.y + place.height;
    await vi.waitFor(
      async () => expect(await placeOf(perch)).toEqual({ ...strip, y: bottom - strip.height }),
      { timeout: 10_000 },
    );
    await command(page, 'mini-wallboard.move-by', { x: 100, y: -200 });
    await vi.waitFor(
      async () =>
        expect(await placeOf(perch)).toEqual({ ...strip, x: place.x + 100, y: bottom - strip.height - 200 }),
      { timeout: 10_000 },
    );
    await command(page, 'settings.change', { mini: { density: 'tiles' } });
    await vi.waitFor(async () => expect(await placeOf(perch)).toEqual(place), { timeout: 10_000 });

    // On a screen that nothing composes it would only turn black.
    await command(page, 'settings.change', { mini: { opacity: 0.5 } });
    await page.locator('.mini.square').waitFor();
    expect(await page.locator('.mini').evaluate((mini) => getComputedStyle(mini).opacity)).toBe('1');
  });
});
