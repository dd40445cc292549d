import { fold } from './fold-text';

/** A stretch of a text, and whether it is what somebody looks for. */
export interface Stretch {
  readonly text: string;
  readonly isHit: boolean;
}

/** A text cut where words that are looked for begin and end, accents and case aside. */
export function markHits(text: string, words: readonly string[]): readonly Stretch[] {
  const folded = fold(text);
  const isHit = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.text.indexOf(word); at !== -1; at = folded.text.indexOf(word, at + 1)) {
      const end = folded.from[at + word.length] ?? text.length;
      isHit.fill(true, folded.from[at], end);
    }
  }
  const stretches: { text: string; isHit: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = stretches.at(-1);
    const character = text.charAt(at);
    if (last !== undefined && last.isHit === isHit[at]) last.text += character;
    else stretches.push({ text: character, isHit: isHit[at] === true });
  }
  return stretches;
}
