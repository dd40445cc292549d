/** The most characters of a name that is proposed; every file system takes 255 bytes. */
export const LONGEST_NAME = 120;

/** What some file system does not take, or takes for a folder; and what turns the direction of writing unseen. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/** Names of devices on Windows, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name that every system takes for a file in the folder that is chosen: what could lead elsewhere is a space, and a
 * name of which nothing is left is `fallback`.
 */
export function safeFileName(name: string, fallback: string): string {
  const plain = name
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    // Hidden on some systems, cut off on others.
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, LONGEST_NAME)
    .trim();
  return plain === '' || DEVICE.test(plain) ? fallback : plain;
}
