import { clipboard, ClipboardItem, nativeImage, type NativeImage } from 'electron';
import type { CommandInput } from '../contract/commands';
import type { Failure } from '../core/failure';
import { failed, succeeded, type Result } from '../core/result';

/** Before Electron took over the clipboard of the web, pictures had a function of their own. */
type OlderClipboard = Partial<{ writeImage(image: NativeImage): void }>;

/** Puts a text or a picture on the clipboard. */
export async function writeClipboard(
  content: CommandInput<'clipboard.write'>,
): Promise<Result<undefined, Failure>> {
  try {
    if (content.kind === 'text') await clipboard.writeText(content.content);
    else await writePicture(Buffer.from(content.content, 'base64'));
    return succeeded(undefined);
  } catch (error) {
    return failed({ kind: 'request-refused', detail: `the clipboard: ${String(error)}` });
  }
}

async function writePicture(png: Buffer<ArrayBuffer>): Promise<void> {
  const older = clipboard as OlderClipboard;
  if (older.writeImage !== undefined) older.writeImage(nativeImage.createFromBuffer(png));
  else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) })]);
}
