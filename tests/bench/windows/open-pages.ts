import { resolve } from 'node:path';
import { _electron, type CDPSession, type ElectronApplication, type Page } from 'playwright';
import { preview } from 'vite';

/** A page of the bench in a window of its own, and the way to what its engine counts. */
export interface BenchPage {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Both pages, and the Electron that shows them. */
export interface BenchPages {
  readonly perch: BenchPage;
  readonly grid: BenchPage;
  readonly electron: string;
}

/** Shows both pages at once in one Electron and gives them to the work; then all is closed. */
export async function withPages<T>(folder: string, work: (pages: BenchPages) => Promise<T>): Promise<T> {
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const app = await _electron.launch({
    executablePath: process.env['PERCH_ELECTRON'] ?? '',
    args: [
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      resolve('build/bench-windows.cjs'),
      `${address}perch.html`,
      `${address}ag-grid.html`,
    ],
  });
  try {
    const perch = await ready(await pageOf(app, 'perch.html'));
    const electron = await app.evaluate(() => process.versions.electron);
    const gridPage = await pageOf(app, 'ag-grid.html');
    // The grid is as high as Perch's list turned out to be.
    const { viewportPx } = await perch.page.evaluate(() => globalThis.measured.measure());
    await gridPage.goto(`${address}ag-grid.html?viewport=${viewportPx}`);
    return await work({ perch, grid: await ready(gridPage), electron });
  } finally {
    await app.close();
    await server.close();
  }
}

async function pageOf(app: ElectronApplication, name: string): Promise<Page> {
  for (;;) {
    const page = app.windows().find((each) => each.url().includes(`/${name}`));
    if (page !== undefined) return page;
    await app.waitForEvent('window');
  }
}

async function ready(page: Page): Promise<BenchPage> {
  await page.waitForFunction(() => 'measured' in globalThis);
  const session = await page.context().newCDPSession(page);
  // Time of the processor, not of the clock: what other programs do on this machine is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}
