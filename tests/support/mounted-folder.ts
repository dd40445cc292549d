import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder';

/**
 * A folder on a small file system of its own, so that a disk can be full without filling this machine's. Null where
 * the tests may not mount one.
 */
export function smallDisk(megabytes: number): string | null {
  const folder = temporaryFolder();
  if (!mounted(['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])) return null;
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  return folder;
}

/** Lets nobody write to a folder any more. To root a mode means nothing, so that his folder has to be a mounted one. */
export function makeReadOnly(folder: string): void {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o500);
    onTestFinished(() => chmodSync(folder, 0o700));
  } else if (!mounted(['-o', 'remount,ro', folder])) throw new Error(`${folder} cannot be made read-only`);
}

function mounted(args: readonly string[]): boolean {
  try {
    execFileSync('mount', args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
