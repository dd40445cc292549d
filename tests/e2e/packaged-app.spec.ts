import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { packageApp } from '../../build/package.mjs';
import { trayMenuOf } from '../support/desktop';
import { sandboxArgs } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

describe('the packaged app', () => {
  it('starts, tells live data of the demo in the tray, and gives its subscription back', async () => {
    const executable = await packageApp();
    const folder = temporaryFolder();
    const report = join(folder, 'report.json');
    const places = [`--user-data-dir=${join(folder, 'data')}`, `--run-report=${report}`];
    const app = spawn(executable, [...sandboxArgs, '--demo', '--lang=en-GB', ...places], { stdio: 'ignore' });
    onTestFinished(() => void app.kill('SIGKILL'));
    const firstLine = () =>
      trayMenuOf(app.pid ?? 0).then(
        ({ labels }) => labels[0] ?? '',
        () => '',
      );
    await vi.waitUntil(async () => /\d+ waiting/.test(await firstLine()), { timeout: 30_000, interval: 200 });
    const ended = once(app, 'exit');
    app.kill('SIGTERM');
    await ended;
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      services: 8,
      subscriptionDeleted: true,
    });
  });
});
