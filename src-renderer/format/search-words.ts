import { fold } from './fold-text';

/** The words of a query, folded; what is found has every one of them in its folded text. */
export function searchWords(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}
