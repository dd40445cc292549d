import { PlainError, say } from './say.mjs';

const LOOK_EVERY_MS = 250;

/**
 * npm runs us through a shell, and a SIGTERM to npm ends that shell without a word to us. We would go on for ever,
 * so where our parent goes away we act as if the signal had reached us.
 */
const endWithNpm = () => {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  timer.unref();
};

/**
 * Runs the main function of a command and turns its outcome into the exit code.
 * @param {() => Promise<number | void>} main
 */
export const runMain = async (main) => {
  endWithNpm();
  try {
    process.exitCode = (await main()) ?? process.exitCode;
  } catch (error) {
    say(error instanceof PlainError ? error.message : String(error?.stack ?? error));
    process.exitCode = error instanceof PlainError ? error.exitCode : 1;
  }
};
