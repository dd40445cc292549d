import * as v from 'valibot';
import { LONGEST_NAME } from '../core/files/safe-file-name';

/** The most characters of a text: eight hours of four lines as a table are a tenth of it. */
const LONGEST_TEXT = 5_000_000;
/** The most characters of a picture, as Base64: a window on the largest screen has less. */
const LONGEST_PICTURE = 20_000_000;

/** How every PNG begins, as Base64. */
const PNG_BEGINS = 'iVBORw0KGgo';

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const picture = v.pipe(
  v.string(),
  v.maxLength(LONGEST_PICTURE),
  v.startsWith(PNG_BEGINS),
  v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
);
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME));

/** A file to be saved where she chooses: its name as it is proposed, without an ending. A picture is a PNG in Base64. */
export const fileToSave = v.variant('kind', [
  v.strictObject({ kind: v.literal('json'), name, content: text }),
  v.strictObject({ kind: v.literal('csv'), name, content: text }),
  v.strictObject({ kind: v.literal('png'), name, content: picture }),
]);

/** What is put on the clipboard. A picture is a PNG in Base64. */
export const clipboardContent = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), content: text }),
  v.strictObject({ kind: v.literal('png'), content: picture }),
]);
