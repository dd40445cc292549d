import { regionalLocale } from './regional-locale';

/** Names one after the other, as the language joins them: `a, b and c`. */
export function listWords(names: readonly string[]): string {
  return new Intl.ListFormat(regionalLocale(), { type: 'conjunction' }).format(names);
}
