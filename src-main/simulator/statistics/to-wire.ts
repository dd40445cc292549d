import { wholeNumberText } from './whole-number-text';
import type { Unit, Value } from './statistic';

/** How shares are written: 0.8231, or 82. The scale of the real server is open (facts page, section 1.8, no. 14). */
export type PercentScale = 'fraction' | 'whole';

/** Writes a value as the server does: always text, '' where there is none, durations in whole seconds. */
export function toWire(value: Value, unit: Unit, percent: PercentScale): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  switch (unit) {
    case 'seconds':
      return wholeNumberText(Math.floor(value));
    case 'share':
      return String(percent === 'whole' ? Math.round(value * 100) : Math.round(value * 1e4) / 1e4);
    case 'rate':
      return String(Math.round(value * 10) / 10);
    default:
      return wholeNumberText(value);
  }
}
