import { getLocale } from '../messages/compiled/runtime';

/**
 * How numbers and times are written: as in the system's region, if its language is the one Perch speaks (`en-GB`
 * counts hours to 24, `de-CH` writes 1’204); else as is usual for the language.
 */
export function regionalLocale(): string {
  const spoken = getLocale();
  const preferred = typeof navigator === 'undefined' ? [] : navigator.languages;
  return preferred.find((tag) => tag.split('-')[0] === spoken) ?? spoken;
}
