import { inModules } from './project-paths.mjs';
import { ownArguments } from './own-arguments.mjs';
import { sandboxArgs } from './launch-electron.mjs';
import { runAttached } from './run-attached.mjs';
import { runMain } from './run-main.mjs';
import { say } from './say.mjs';
import { ensureReady, partsToShowWindows } from './setup.mjs';
import { hasDisplay, runOnDesktop } from './virtual-desktop.mjs';

await runMain(async () => {
  const { runtime } = await ensureReady({ parts: partsToShowWindows().filter((part) => part !== 'build') });
  // electron-vite takes the runtime from here instead of downloading one.
  const env = { ELECTRON_EXEC_PATH: runtime.executable, ELECTRON_OVERRIDE_DIST_PATH: runtime.distPath };
  const args = [
    inModules('electron-vite', 'bin', 'electron-vite.js'),
    'dev',
    '--watch',
    '--',
    ...sandboxArgs(),
    ...ownArguments(),
  ];
  if (hasDisplay()) return runAttached(process.execPath, args, { env: { ...process.env, ...env } });
  say('There is no display: the app runs on a virtual desktop, where nobody sees it. Ctrl-C ends it.');
  return runOnDesktop(process.execPath, args, { env });
});
