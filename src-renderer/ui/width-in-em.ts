/** Roughly how wide a short text is in the fonts of Perch, in em. */
export function widthInEm(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (isFullWidth(character) ? 1 : 0.52), 0);
}

function isFullWidth(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u30ff\uff00-\uff60]/u.test(character);
}
