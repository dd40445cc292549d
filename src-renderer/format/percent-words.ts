import { NO_DATA } from './no-data';
import { regionalLocale } from './regional-locale';

const formats = new Map<string, Intl.NumberFormat>();

/** A share, 0 to 1, as a percentage with no decimals; an en dash where there is none. */
export function percentWords(share: number | null): string {
  if (share === null) return NO_DATA;
  const locale = regionalLocale();
  const format =
    formats.get(locale) ?? new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  formats.set(locale, format);
  return format.format(share);
}
