import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { MARK } from './desktop-session.mjs';

const POLITE_SECONDS = 2;

/** Found by the mark in their environment, because a session bus and a panel start processes of their own. */
const findProcesses = (folder) => {
  const wanted = Buffer.from(`${MARK}=${folder}\0`);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`).includes(wanted);
      } catch {
        return false;
      }
    })
    .map(Number);
};

const signalAll = (folder, signal) => {
  const pids = findProcesses(folder);
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // Gone in the meantime.
    }
  }
  return pids.length;
};

/**
 * Ends every process of a desktop and removes its folder. Asks first, insists after two seconds.
 * @param {string} folder the desktop's folder
 */
export const endDesktop = async (folder) => {
  signalAll(folder, 'SIGTERM');
  const insistAt = Date.now() + POLITE_SECONDS * 1000;
  while (findProcesses(folder).length > 0 && Date.now() < insistAt) await wait(50);
  while (signalAll(folder, 'SIGKILL') > 0) await wait(50);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};
