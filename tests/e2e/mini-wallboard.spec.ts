import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { activateWindow, windowsByHeight } from '../support/desktop';
import { sandboxArgs, startPerch, untilLive, type RunningPerch } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

const OTHER = 'Somebody else’s spreadsheet';

/** A program of somebody else that fills the screen. */
function startOtherProgram(): void {
  const folder = mkdtempSync(join(tmpdir(), 'perch-other-'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'other', version: '1.0.0', main: 'main.js' }),
  );
  const page = `data:text/html;charset=utf-8,<title>${encodeURIComponent(OTHER)}</title>`;
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

  it('remembers its place and that it was shown', async () => {
    const userData = temporaryFolder();
    const first = await startPerch({ userData });
    const popover = await first.page('popover');
    await popover.evaluate(() =>
      (globalThis as unknown as { perch: { command(name: string): Promise<unknown> } }).perch.command(
        'mini-wallboard.toggle',
      ),
    );
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
  });

  it('that was hidden stays hidden at the next start', async () => {
    const userData = temporaryFolder();
    const first = await startPerch({ userData });
    const popover = await first.page('popover');
    const toggle = () =>
      popover.evaluate(() =>
        (globalThis as unknown as { perch: { command(name: string): Promise<unknown> } }).perch.command(
          'mini-wallboard.toggle',
        ),
      );
    await toggle();
    await vi.waitUntil(async () => (await placeOf(first)) !== null, { timeout: 10_000 });
    await toggle();
    await vi.waitUntil(async () => (await placeOf(first)) === null, { timeout: 10_000 });
    await first.quit();
    const second = await startPerch({ userData });
    await second.page('popover');
    expect(second.app.windows().map((page) => new URL(page.url()).pathname)).toEqual(['/popover/index.html']);
  });

  it('that is dragged half off the screen comes back whole', async () => {
    const perch = await startPerch({ args: ['--demo'] });
    await vi.waitUntil(async () => (await placeOf(perch)) !== null, { timeout: 10_000 });
    await untilLive(await perch.page('mini-wallboard'));
    const area = await perch.app.evaluate(({ BrowserWindow, screen }) => {
      const { workArea } = screen.getPrimaryDisplay();
      const mini = BrowserWindow.getAllWindows().find((window) =>
        window.webContents.getURL().includes('/mini-wallboard/'),
      );
      mini?.setPosition(workArea.x + workArea.width - 100, 300);
      return workArea;
    });
    await vi.waitUntil(
      async () => {
        const place = await placeOf(perch);
        return place !== null && place.y === 300 && place.x + place.width === area.x + area.width;
      },
      { timeout: 10_000 },
    );
  });
});
