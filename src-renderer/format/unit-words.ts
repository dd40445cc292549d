import type { Unit } from '#contract/catalogue';
import * as m from '../messages/compiled/messages';

const words: Readonly<Record<Unit, () => string>> = {
  count: () => m.stat_unit_count(),
  seconds: () => m.stat_unit_duration(),
  running: () => m.stat_unit_running(),
  'running-unless-zero': () => m.stat_unit_running(),
  share: () => m.stat_unit_share(),
  text: () => m.stat_unit_text(),
};

/** How a statistic's value is read; of one that the catalogue does not know, that it passes as it is. */
export function unitWords(unit: Unit | undefined): string {
  return unit === undefined ? m.stat_unit_unknown() : words[unit]();
}
