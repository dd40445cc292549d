import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder';

/** A disk that can be full without filling this machine's. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves no room on it; answers the way to give it back. */
  readonly fill: () => () => Promise<void>;
}

/** A disk of its own under a new folder, which goes with the test. Null where the tests may not mount one. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  return { folder, fill: () => fill(join(folder, 'filler')) };
}

function fill(path: string): () => Promise<void> {
  const handle = openSync(path, 'w');
  for (const size of [1024 * 1024, 4096, 1]) writeUntilFull(handle, Buffer.alloc(size));
  closeSync(handle);
  return () => rm(path);
}

function writeUntilFull(handle: number, chunk: Buffer): void {
  try {
    while (writeSync(handle, chunk) === chunk.length);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
