/** Roughly how wide a short text is in the fonts of Perch, in em: rather too wide than too narrow. */
export function widthInEm(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (isFullWidth(character)) return 1;
  if (/[fijlrtI1.,:;'’|!()\s-]/.test(character)) return 0.36;
  if (/[mwMW%]/.test(character)) return 0.9;
  return /\p{Lu}/u.test(character) ? 0.7 : 0.6;
}

function isFullWidth(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u30ff\uff00-\uff60]/u.test(character);
}
