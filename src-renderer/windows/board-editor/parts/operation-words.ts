import type { RowFilter } from '#contract/snapshot';
import * as m from '../../../messages/compiled/messages';

const words: Readonly<Record<RowFilter['operation'], () => string>> = {
  GT: () => m.edit_is_above(),
  GE: () => m.edit_is_at_least(),
  EQ: () => m.edit_is(),
  NE: () => m.edit_is_not(),
  LE: () => m.edit_is_at_most(),
  LT: () => m.edit_is_below(),
};

/** How a value is held against another. */
export function operationWords(operation: RowFilter['operation']): string {
  return words[operation]();
}
