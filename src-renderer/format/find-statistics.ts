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
  const wanted = fold(query);
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
  const label = fold(statistic.label);
  if (label.startsWith(wanted)) return RANK.labelPrefix;
  const name = fold(statistic.name);
  const explanation = fold(statistic.explanation);
  return Math.max(...words.map((word) => rankOfWord(word, label, name, explanation)));
}

function rankOfWord(word: string, label: string, name: string, explanation: string): number {
  if (` ${label}`.includes(` ${word}`)) return RANK.labelWord;
  if (label.includes(word)) return RANK.label;
  if (name.includes(word)) return RANK.name;
  return explanation.includes(word) ? RANK.explanation : RANK.nowhere;
}

/** The accents of Latin letters; the marks that tell Japanese syllables apart are none. */
const ACCENTS = /[\u0300-\u036f]/g;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}%]+/gu;

/** Words in lower case without accents, one space between them. A protocol name is words between underscores. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
}
