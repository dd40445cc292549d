import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { projectRoot } from './project-paths.mjs';

const OUTPUT_KEPT = 4_000_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const running = new Set();

/** A half-done `npm ci` must not work on after us: the next set-up would run into it. */
const endWithAll = (signal) => {
  running.forEach((child) => child.kill(signal));
  process.exit(128 + constants.signals[signal]);
};

const track = (child) => {
  if (running.size === 0) SIGNALS.forEach((signal) => process.on(signal, endWithAll));
  running.add(child);
};

const untrack = (child) => {
  running.delete(child);
  if (running.size === 0) SIGNALS.forEach((signal) => process.off(signal, endWithAll));
};

/**
 * Runs a program to its end and keeps what it printed. Never throws: a program that cannot be started answers 127.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limitSeconds?: number }} [options]
 * @returns {Promise<{ code: number, stdout: string, output: string, timedOut: boolean }>} output: stdout and stderr
 */
export const runCommand = (command, args, { cwd = projectRoot, env = process.env, limitSeconds } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    track(child);
    let stdout = '';
    let output = '';
    let timedOut = false;
    const giveUp = () => {
      timedOut = true;
      child.kill('SIGKILL');
    };
    const limit = limitSeconds && setTimeout(giveUp, limitSeconds * 1000);
    const keep = (text) => (output = (output + text).slice(-OUTPUT_KEPT));
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout = (stdout + text).slice(-OUTPUT_KEPT);
      keep(text);
    });
    child.stderr.setEncoding('utf8').on('data', keep);
    const end = (code) => {
      clearTimeout(limit);
      untrack(child);
      resolve({ code, stdout, output, timedOut });
    };
    child.on('error', (error) => {
      keep(error.message);
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
