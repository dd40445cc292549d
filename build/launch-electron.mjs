import { projectRoot } from './project-paths.mjs';
import { runAttached } from './run-attached.mjs';
import { say } from './say.mjs';
import { hasDisplay, runOnDesktop } from './virtual-desktop.mjs';

/** Chromium refuses its sandbox to root. Only for development: the packaged app never gets this switch. */
export const sandboxArgs = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * Shows the compiled app and waits until it has quit.
 * @param {{ executable: string }} runtime
 * @param {string[]} args for the app
 * @returns {Promise<number>} exit code
 */
export const launchElectron = async (runtime, args) => {
  const all = [...sandboxArgs(), projectRoot, ...args];
  if (hasDisplay()) return runAttached(runtime.executable, all);
  say('There is no display: the app runs on a virtual desktop, where nobody sees it. Ctrl-C ends it.');
  // Chromium complains at length about what such a desktop lacks, a graphics card and a system bus.
  return runOnDesktop(runtime.executable, ['--log-level=3', ...all]);
};
