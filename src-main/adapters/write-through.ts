import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file so that a crash or a power cut leaves either the old one or the new one, never half of it. */
export function writeThrough(path: string, text: string): void {
  const draft = `${path}.new`;
  try {
    const handle = openSync(draft, 'w', 0o600);
    try {
      // Unlike one plain write it goes on until all is written, so that a disk that fills up on the way is an error.
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Without it a power cut may undo the renaming. Windows cannot open a folder, and does not need it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
