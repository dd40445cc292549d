/**
 * Whether a text has so many characters at the most. A character may be two of JavaScript's units; the published schema
 * of boards counts characters too.
 */
export function isTextWithin(text: string, most: number): boolean {
  // A long text is not looked through to its end.
  return text.length <= most || (text.length <= 2 * most && Array.from(text).length <= most);
}
