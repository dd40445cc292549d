import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from './say.mjs';

const GIVE_UP_AFTER_MINUTES = 15;
const OLD_AFTER_MINUTES = 30;
const TELL_AFTER_SECONDS = 1;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const readOwner = (lock) => {
  try {
    return JSON.parse(readFileSync(join(lock, 'owner.json'), 'utf8'));
  } catch {
    return undefined;
  }
};

const ageMinutes = (lock) => {
  try {
    return (Date.now() - statSync(lock).mtimeMs) / 60_000;
  } catch {
    return 0;
  }
};

/** Left behind by a process that is gone. An owner on another machine (a shared folder) cannot be asked: judge by age. */
const isStale = (lock) => {
  const owner = readOwner(lock);
  if (!owner) return ageMinutes(lock) > 0.1;
  if (owner.host !== hostname()) return ageMinutes(lock) > OLD_AFTER_MINUTES;
  return !isAlive(owner.pid);
};

const tryTake = (lock) => {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(lock, 'owner.json'), JSON.stringify({ pid: process.pid, host: hostname() }));
  return true;
};

/** Moved away before it is deleted: of two that find the same stale lock, only one can move it. */
const clear = (lock) => {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // The other one was quicker.
  }
};

/**
 * Does the work while no other process does work under the same lock.
 * @template T
 * @param {string} lock a directory that exists only while somebody works
 * @param {(sentence: string) => void} say
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const onlyOne = async (lock, say, work) => {
  mkdirSync(dirname(lock), { recursive: true });
  const tellAt = Date.now() + TELL_AFTER_SECONDS * 1000;
  const giveUpAt = Date.now() + GIVE_UP_AFTER_MINUTES * 60_000;
  let told = false;
  while (!tryTake(lock)) {
    if (isStale(lock)) {
      clear(lock);
      continue;
    }
    if (!told && Date.now() > tellAt) {
      say(`Waiting: another set-up (process ${readOwner(lock)?.pid ?? '?'}) is at work here.`);
      told = true;
    }
    if (Date.now() > giveUpAt)
      throw new PlainError(`Another set-up is still at work. If it is not, delete ${lock}.`);
    await wait(100);
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
};
