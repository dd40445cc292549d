import type { JsonObject } from '../read-json';
import { asList, asObject, asOneOf, refuseOtherKeys } from '../read-json';
import { asColumnOf } from './as-column-of';
import type { RowOrder } from './order-rows';

/**
 * Reads both styles of order, which live side by side (facts page, section 1.8, no. 4): `order_by` with `order_dir`
 * sorts first, the keys of `order` after it. Throws RequestFault.
 */
export function readOrders(grid: JsonObject, where: string, columnIds: readonly string[]): RowOrder[] {
  const isSingleDescending = isDescending(grid['order_dir'], `${where}.order_dir`);
  const single =
    grid['order_by'] === undefined
      ? []
      : [
          {
            columnId: asColumnOf(columnIds, grid['order_by'], `${where}.order_by`),
            isDescending: isSingleDescending,
          },
        ];
  const several = asList(grid['order'], `${where}.order`).map((value, index) =>
    readOrder(value, `${where}.order[${index}]`, columnIds),
  );
  return [...single, ...several];
}

function readOrder(value: unknown, where: string, columnIds: readonly string[]): RowOrder {
  const order = asObject(value, where);
  refuseOtherKeys(order, ['by', 'dir'], where);
  return {
    columnId: asColumnOf(columnIds, order['by'], `${where}.by`),
    isDescending: isDescending(order['dir'], `${where}.dir`),
  };
}

function isDescending(value: unknown, where: string): boolean {
  return asOneOf(value, ['ASC', 'DESC'], where) === 'DESC';
}
