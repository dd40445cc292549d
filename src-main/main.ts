import { performance } from 'node:perf_hooks';
import { app, dialog } from 'electron';
import { compose, type Perch } from './compose';
import { announceAppProtocol } from './shell/app-protocol';
import { writeRunReport } from './shell/run-report';

const startedAtMs = performance.now();

/** Two goodbyes of two seconds each, and some to spare: who was told to quit has ended by then, whatever hangs. */
const LONGEST_END_MS = 6000;

const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData !== '') app.setPath('userData', userData);

announceAppProtocol();
app.setAppUserModelId('app.perch.desktop');

if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  let perch: Perch | null = null;
  let isEnding = false;
  let hasEnded = false;

  const end = async (ending: Perch): Promise<void> => {
    setTimeout(() => app.exit(0), LONGEST_END_MS);
    try {
      await ending.end();
      const report = app.commandLine.getSwitchValue('run-report');
      if (report !== '') writeRunReport(report, ending.figures);
    } finally {
      hasEnded = true;
      app.quit();
    }
  };

  app.on('second-instance', () => perch?.show());
  app.on('activate', () => perch?.show());
  // A tray program goes on without windows.
  app.on('window-all-closed', () => {});
  app.on('before-quit', (event) => {
    if (hasEnded || perch === null) return;
    // The subscription is given back before the program ends, however often it is told to.
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    void end(perch);
  });

  const start = async (): Promise<void> => {
    await app.whenReady();
    perch = await compose(startedAtMs);
    await perch.begin(app.commandLine.hasSwitch('demo'));
  };
  start().catch((bug: unknown) => {
    dialog.showErrorBox('Perch', bug instanceof Error ? (bug.stack ?? bug.message) : String(bug));
    app.exit(1);
  });
}
