import type { Unit } from '#contract/catalogue';
import { durationWords } from '../../../format/duration-words';
import { regionalLocale } from '../../../format/regional-locale';

/** A value of a unit as she would type it; what `readAmount` reads. */
export function typedAmount(value: number, unit: Unit | undefined): string {
  switch (unit) {
    case 'seconds':
    case 'running':
    case 'running-unless-zero':
      return durationWords(value);
    case 'share':
      return `${numberAlone(value * 100)} %`;
    default:
      return numberAlone(value);
  }
}

/** Without marks between thousands, which a person does not type. */
function numberAlone(value: number): string {
  return new Intl.NumberFormat(regionalLocale(), { maximumFractionDigits: 2, useGrouping: false }).format(
    value,
  );
}
