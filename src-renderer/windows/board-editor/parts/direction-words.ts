import { columnUnit } from '#contract/catalogue';
import type { Column, RowOrder } from '#contract/snapshot';
import * as m from '../../../messages/compiled/messages';

/** Which rows come first when a column orders them. */
export function directionWords(column: Column, direction: RowOrder['direction']): string {
  const isDown = direction === 'DESC';
  switch (columnUnit(column)) {
    case 'text':
      return isDown ? m.edit_order_z_first() : m.edit_order_a_first();
    case 'seconds':
    case 'running':
    case 'running-unless-zero':
      return isDown ? m.edit_order_longest() : m.edit_order_shortest();
    default:
      return isDown ? m.edit_order_highest() : m.edit_order_lowest();
  }
}
