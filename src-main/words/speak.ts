import { baseLocale, isLocale, overwriteGetLocale } from './messages/compiled/runtime';

/**
 * Chooses the language of main's words: the first of several that Perch speaks.
 *
 * @param preferred languages, best first, as BCP 47 tags: `de-AT`, `en`.
 */
export function speak(preferred: readonly string[]): void {
  const locale = preferred.map((tag) => tag.split('-')[0]).find((language) => isLocale(language));
  overwriteGetLocale(() => (locale !== undefined && isLocale(locale) ? locale : baseLocale));
}
