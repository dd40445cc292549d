import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the command was typed. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** The compiled app. */
export const outDir = join(projectRoot, 'out');

/** Reports and locks of this working copy; safe to delete. */
export const workDir = join(projectRoot, '.cache');

/** What several working copies share (the Electron runtime); safe to delete. */
export const sharedCacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'perch');

/** A path inside node_modules. */
export const inModules = (...parts) => join(projectRoot, 'node_modules', ...parts);
