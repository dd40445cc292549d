const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The beginning of a text that takes at most so many bytes (UTF-8). What is seen as one character is not cut in two. */
export function firstBytes(text: string, most: number): string {
  let end = 0;
  let bytes = 0;
  for (const { segment, index } of characters.segment(text)) {
    bytes += bytesOf(segment);
    if (bytes > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** How many bytes a text takes as UTF-8. Core has no encoder to ask. */
function bytesOf(text: string): number {
  return Array.from(text).reduce(
    (bytes, character) => bytes + bytesOfPoint(character.codePointAt(0) ?? 0),
    0,
  );
}

function bytesOfPoint(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
