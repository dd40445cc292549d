import { firstBytes } from './first-bytes';

/** The most bytes of a name that is proposed; file systems take 255, the ending with them. */
export const LONGEST_NAME = 240;

/** What some file system does not take, or takes for a folder; and what turns the direction of writing unseen. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Bidi_Control}<>:"/\\|?*]+/gu;
/** Hidden on some systems at the beginning of a name, cut off on others at its end. */
const ENDS = /^[.\s]+|[.\s]+$/g;
/** Names of devices on Windows, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name that every system takes for a file in the folder that is chosen, without the ending: what could lead elsewhere
 * is a space, and a name of which nothing is left is `fallback`.
 */
export function safeFileName(name: string, fallback: string): string {
  const plain = name.replace(UNSAFE, ' ').replace(/\s+/g, ' ').replace(ENDS, '');
  const short = firstBytes(plain, LONGEST_NAME).replace(ENDS, '');
  return short === '' || DEVICE.test(short) ? fallback : short;
}
