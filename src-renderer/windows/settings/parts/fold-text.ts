/** A text without accents and case, and where in the text each of its code units came from. */
export interface FoldedText {
  readonly text: string;
  readonly from: readonly number[];
}

/** Folds a text so that it can be searched, and hits be found again in the text itself. */
export function fold(text: string): FoldedText {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    from.push(...new Array<number>(plain.length).fill(at));
    folded += plain;
    at += character.length;
  }
  return { text: folded, from };
}
