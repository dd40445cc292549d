import { fold } from '../../../format/fold-text';

/** A stretch of a text, and whether it is what somebody looks for. */
export interface Stretch {
  readonly text: string;
  readonly isHit: boolean;
}

/** A text cut where words that are looked for begin and end, accents and case aside. */
export function markHits(text: string, words: readonly string[]): readonly Stretch[] {
  const isHit = new Array<boolean>(text.length).fill(false);
  const { folded, places } = foldedWithPlaces(text);
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      isHit.fill(true, places[at]?.from, places[at + word.length - 1]?.to);
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

interface Place {
  readonly from: number;
  readonly to: number;
}

/** A character is marked as a whole, however many letters it is searched by. */
const characters = new Intl.Segmenter();

/** A folded text, and where in the text itself each of its code units came from. */
function foldedWithPlaces(text: string) {
  let folded = '';
  const places: Place[] = [];
  for (const { segment, index } of characters.segment(text)) {
    const letters = fold(segment);
    folded += letters;
    places.push(...new Array<Place>(letters.length).fill({ from: index, to: index + segment.length }));
  }
  return { folded, places };
}
