import { getLocale } from '../messages/compiled/runtime';

const NOWHERE: readonly string[] = [];
let last = { spoken: '', preferred: NOWHERE, locale: '' };

/**
 * How numbers and times are written: as in the system's region, if its language is the one Perch speaks (`en-GB`
 * counts hours to 24, `de-CH` writes 1’204); else as is usual for the language.
 */
export function regionalLocale(): string {
  const spoken = getLocale();
  const preferred = typeof navigator === 'undefined' ? NOWHERE : navigator.languages;
  // Asked for with every number, and answered as before as long as both are the same.
  if (spoken !== last.spoken || preferred !== last.preferred) {
    const locale = preferred.find((tag) => tag.split('-')[0] === spoken) ?? spoken;
    last = { spoken, preferred, locale };
  }
  return last.locale;
}
