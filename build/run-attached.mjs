import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { projectRoot } from './project-paths.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Ctrl-C comes twice, from the terminal and from npm, but Electron takes the second as an order to die on the spot,
 * without giving anything back. What follows within this time is the same wish.
 */
const ECHO_MS = 500;

/**
 * Runs a program as if it had been typed in our place: same terminal, our signals passed on, its exit code kept.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} exit code; 128 + signal number when a signal ended it
 */
export const runAttached = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    // A session of its own: Ctrl-C then reaches the program once, through us, and not a second time from the terminal.
    const ownSession = process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: projectRoot,
      stdio: 'inherit',
      detached: ownSession,
      ...options,
    });
    let passedOnAt = 0;
    const passOn = (signal) => {
      if (Date.now() - passedOnAt < ECHO_MS) return;
      passedOnAt = Date.now();
      child.kill(signal);
    };
    SIGNALS.forEach((signal) => process.on(signal, passOn));
    const end = () => SIGNALS.forEach((signal) => process.off(signal, passOn));
    child.on('error', (error) => (end(), reject(error)));
    child.on('exit', (code, signal) => (end(), resolve(code ?? 128 + (constants.signals[signal] ?? 0))));
  });
