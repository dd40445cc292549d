import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { CommandInput } from '../contract/commands';
import type { Failure } from '../core/failure';
import { safeFileName } from '../core/files/safe-file-name';
import { failed, succeeded, type Result } from '../core/result';

/**
 * Asks her where to, in the system's own dialog, and writes exactly there.
 *
 * @param parent the window that asks; without one the dialog stands for itself.
 */
export async function saveFile(
  { name, kind, content }: CommandInput<'files.save'>,
  parent: BrowserWindow | null,
): Promise<Result<{ readonly isSaved: boolean }, Failure>> {
  const options: Electron.SaveDialogOptions = {
    defaultPath: join(app.getPath('documents'), `${safeFileName(name, app.getName())}.${kind}`),
    filters: [{ name: kind.toUpperCase(), extensions: [kind] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
  const { canceled, filePath } = await (parent === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options));
  if (canceled || filePath === '') return succeeded({ isSaved: false });
  try {
    await writeFile(filePath, kind === 'png' ? Buffer.from(content, 'base64') : content);
    return succeeded({ isSaved: true });
  } catch (error) {
    return failed({ kind: 'file-not-saved', detail: String(error) });
  }
}
