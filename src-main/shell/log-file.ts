import { join } from 'node:path';
import log from 'electron-log/main';
import type { Log } from '../services/ports';

const LARGEST_BYTES = 1024 * 1024;

/** Logs to `logs/perch.log` in a folder, and to the console while developing. */
export function createLog(folder: string, isPackaged: boolean): Log {
  log.transports.file.resolvePathFn = () => join(folder, 'logs', 'perch.log');
  log.transports.file.maxSize = LARGEST_BYTES;
  log.transports.console.level = isPackaged ? false : 'warn';
  return log;
}
