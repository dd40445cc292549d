import { fold } from './fold-text';

/** What a statistic is searched by. */
export interface SearchableStatistic {
  readonly name: string;
  readonly label: string;
  readonly explanation: string;
}

/** Where a word of the search was found, the best first. */
const RANK = { labelPrefix: 0, labelWord: 1, label: 2, name: 3, explanation: 4, nowhere: 5 } as const;

/**
 * The statistics that have every word of the search somewhere, in any order, the best first: where the label begins with
 * it, then where a word of the label does, then the rest of the label, the protocol name, the explanation. Accents and
 * case do not matter. Equally good ones keep their order; an empty search finds all.
 */
export function findStatistics<T extends SearchableStatistic>(
  query: string,
  all: readonly T[],
): readonly T[] {
  const wanted = foldedWords(query);
  if (wanted === '') return all;
  const words = wanted.split(' ');
  return all
    .map((statistic) => ({ statistic, rank: rankOf(statistic, wanted, words) }))
    .filter(({ rank }) => rank !== RANK.nowhere)
    .sort((one, other) => one.rank - other.rank)
    .map(({ statistic }) => statistic);
}

/** As good as the word that was found in the worst place. */
function rankOf(statistic: SearchableStatistic, wanted: string, words: readonly string[]): number {
  const label = foldedWords(statistic.label);
  if (label.startsWith(wanted)) return RANK.labelPrefix;
  const name = foldedWords(statistic.name);
  const explanation = foldedWords(statistic.explanation);
  return Math.max(...words.map((word) => rankOfWord(word, label, name, explanation)));
}

function rankOfWord(word: string, label: string, name: string, explanation: string): number {
  if (` ${label}`.includes(` ${word}`)) return RANK.labelWord;
  if (label.includes(word)) return RANK.label;
  if (name.includes(word)) return RANK.name;
  return explanation.includes(word) ? RANK.explanation : RANK.nowhere;
}

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}%]+/gu;

/** A folded text with one space between its words. A protocol name is words between underscores. */
function foldedWords(text: string): string {
  return fold(text).replace(BETWEEN_WORDS, ' ').trim();
}
