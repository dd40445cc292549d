import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { sandboxArgs } from './launch-electron.mjs';
import { projectRoot } from './project-paths.mjs';
import { PlainError } from './say.mjs';

const QUIT_SECONDS = 15;
const WORDS_KEPT = 2000;

/** The windows that the demo opens. */
export const WINDOWS = ['popover', 'mini-wallboard'];

const launch = async (runtime, args) => {
  const { _electron } = await import('playwright');
  const chromiumSandbox = sandboxArgs().length === 0;
  try {
    return await _electron.launch({
      executablePath: runtime.executable,
      args,
      cwd: projectRoot,
      chromiumSandbox,
    });
  } catch (error) {
    throw new PlainError(`The app could not be started: ${stripVTControlCharacters(error.message).trim()}`);
  }
};

/**
 * Starts the app on its simulated contact centre, in a way that it can be watched.
 * @param {{ executable: string }} runtime
 * @param {string} folder for what it keeps
 */
export const startDemoApp = async (runtime, folder) => {
  const reportFile = join(folder, 'report.json');
  const places = [`--user-data-dir=${join(folder, 'user-data')}`, `--run-report=${reportFile}`];
  const app = await launch(runtime, [projectRoot, '--demo', ...places]);
  const child = app.process();
  let lastWords = '';
  child.stderr.on('data', (text) => (lastWords = `${lastWords}${text}`.slice(-WORDS_KEPT)));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const findWindow = (name) =>
    app.windows().find((page) => /^perch:/.test(page.url()) && page.url().includes(`/${name}/`));

  return {
    pid: child.pid,
    reportFile,
    hasEnded,
    lastWords: () => lastWords,
    findWindow,
    /** True when a window shows live data. */
    isDrawn: async (name) => {
      try {
        return (await findWindow(name)?.evaluate('document.documentElement.dataset.drawn')) === 'live';
      } catch {
        return false; // Closed or navigating at this moment.
      }
    },
    /** Quits as its menu would, and insists after a while. */
    quit: async () => {
      if (hasEnded()) return;
      const insist = setTimeout(() => child.kill('SIGKILL'), QUIT_SECONDS * 1000);
      await app.evaluate(({ app: electronApp }) => electronApp.quit()).catch(() => undefined); // Gone before it could answer.
      await ended;
      clearTimeout(insist);
    },
  };
};
