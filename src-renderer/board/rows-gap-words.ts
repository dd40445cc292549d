import * as m from '../messages/compiled/messages';
import type { RowsGap } from './board-rows';

const words: Readonly<Record<RowsGap, () => string>> = {
  awaited: () => m.bp_awaited(),
  'left-out': () => m.bp_left_out(),
  'not-sent': () => m.bp_not_sent(),
};

/** Why a part has no rows to show. */
export function rowsGapWords(gap: RowsGap): string {
  return words[gap]();
}
