import { NO_DATA } from './no-data';
import { regionalLocale } from './regional-locale';

const formats = new Map<string, Intl.NumberFormat>();

/** A count as a person writes it: `1,204`, `1.204`; an en dash where there is none. */
export function numberWords(value: number | null): string {
  if (value === null) return NO_DATA;
  const locale = regionalLocale();
  // To build one costs far more than to use it, and every row needs several.
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  formats.set(locale, format);
  return format.format(value);
}
