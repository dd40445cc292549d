/** Beyond these a text is folded: one message must not push all others out of sight. */
const MOST_CODE_UNITS = 800;
const MOST_LINES = 12;
/** More marks on one letter than any language needs would paint over the lines around it. */
const TOO_MANY_MARKS = /(\p{M}{4})\p{M}+/gu;
/** Overrides of the writing direction make a text look like another one. */
const DIRECTION_OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;
/** All control characters but the tab and the end of a line, and halves of characters. */
const NOT_TO_BE_SEEN = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/** What somebody else wrote, as plain text that cannot harm the layout. Line ends stay. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(DIRECTION_OVERRIDES, '')
    .replace(NOT_TO_BE_SEEN, '')
    .replace(TOO_MANY_MARKS, '$1');
}

/** The beginning of a long text, up to the end of a word where there is one; null where the text is short enough. */
export function foldedText(plain: string): string | null {
  const lines = plain.split('\n', MOST_LINES + 1);
  const few = lines.slice(0, MOST_LINES).join('\n');
  if (lines.length <= MOST_LINES && few.length <= MOST_CODE_UNITS) return null;
  if (few.length <= MOST_CODE_UNITS) return `${few.trimEnd()}…`;
  const start = few.slice(0, MOST_CODE_UNITS);
  const wholeWords = start.replace(/\s+\S*$/, '');
  // Where a word is as long as that, it is cut, but not within a character.
  const kept = wholeWords.length > MOST_CODE_UNITS / 2 ? wholeWords : start;
  return `${kept.replace(/[\ud800-\udbff]$/, '')}…`;
}
