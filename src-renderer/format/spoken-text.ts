import { getLocale, type Locale } from '../messages/compiled/runtime';

/** Texts by name in each language that Perch speaks. */
type Texts = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** The text of that name in the language Perch speaks; undefined where there is none. */
export function spokenText(texts: Texts, name: string): string | undefined {
  const spoken = texts[getLocale()];
  return Object.hasOwn(spoken, name) ? spoken[name] : undefined;
}
