import { performance } from 'node:perf_hooks';
import { app } from 'electron';
import { compose, type Perch } from './compose';
import { announceAppProtocol } from './shell/app-protocol';
import { writeRunReport } from './shell/run-report';
import { speak } from './words/speak';

const startedAtMs = performance.now();

const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData !== '') app.setPath('userData', userData);

announceAppProtocol();
app.setAppUserModelId('app.perch.desktop');

if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  let perch: Perch | null = null;
  let hasEnded = false;

  app.on('second-instance', () => perch?.show());
  app.on('activate', () => perch?.show());
  // A tray program goes on without windows.
  app.on('window-all-closed', () => {});
  app.on('before-quit', (event) => {
    if (hasEnded || perch === null) return;
    // The subscription is given back before the program ends.
    event.preventDefault();
    const ending = perch;
    perch = null;
    void ending.end().finally(() => {
      hasEnded = true;
      const report = app.commandLine.getSwitchValue('run-report');
      if (report !== '') writeRunReport(report, ending.figures);
      app.quit();
    });
  });

  void app.whenReady().then(async () => {
    speak(app.getPreferredSystemLanguages());
    perch = await compose(startedAtMs);
    await perch.begin(app.commandLine.hasSwitch('demo'));
  });
}
