/** Letters that lower case and decomposition leave apart from what people type for them. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
const SPELLED_LETTERS = new RegExp(`[${Object.keys(SPELLED).join('')}]`, 'g');

/**
 * The accents of Latin, Greek and Cyrillic, the vowel signs of Arabic and Hebrew. The marks that make が of か are none
 * of these, nor are the vowels of Thai and the languages of India.
 */
const ACCENTS = /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]/gu;

/** Katakana that have a hiragana, which stands so far from each. */
const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;
const TO_HIRAGANA = -0x60;

/**
 * A text as all searches compare it: case, accents, full and half width, hiragana and katakana do not matter, and ß is
 * ss. Folding twice is folding once.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(SPELLED_LETTERS, (letter) => SPELLED[letter] ?? letter)
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + TO_HIRAGANA))
    .normalize('NFC');
}
