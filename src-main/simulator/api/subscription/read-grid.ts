import type { Statistic } from '../../statistics/statistic';
import type { JsonObject } from '../read-json';
import { asBoolean, asCount, asId, asList, asObject, refuseOtherKeys } from '../read-json';
import { FAULT, RequestFault } from '../request-fault';
import type { Tenant } from '../tenant';
import type { RowFilter } from './filter-rows';
import { isFilterOperation } from './filter-rows';
import type { RowOrder } from './order-rows';
import { readColumn } from './read-column';
import { readIds } from './read-ids';
import type { Grid } from './subscription';

const GRID_KEYS = [
  'id',
  'columns',
  'order_by',
  'order_dir',
  'order',
  'limit',
  'filter_by',
  'filter_value',
  'filter_operation',
  'team_ids',
  'service_ids',
  'my_subteam_only',
  'logged_in_agents_only',
];

/** Reads one service or agent grid; throws RequestFault. Order and filter name requested columns only. */
export function readGrid<Subject>(
  value: unknown,
  where: string,
  allowed: ReadonlyMap<string, Statistic<Subject>>,
  tenant: Tenant,
): Grid<Subject> {
  const grid = asObject(value, where);
  refuseOtherKeys(grid, GRID_KEYS, where);
  const columns = asList(grid['columns'], `${where}.columns`).map((column, index) =>
    readColumn(column, `${where}.columns[${index}]`, allowed),
  );
  if (columns.length === 0) throw new RequestFault(FAULT.wrongShape, `${where}.columns must not be empty.`);
  const ids = columns.map(({ id }) => id);
  // Its meaning is unknown (facts page, section 6, no. 11): checked, without effect.
  asBoolean(grid['my_subteam_only'], `${where}.my_subteam_only`);
  return {
    id: asId(grid['id'], `${where}.id`),
    columns,
    orders: readOrders(grid, where, ids),
    filter: readFilter(grid, where, ids),
    limit: asCount(grid['limit'], `${where}.limit`),
    teamIds: readIds(grid['team_ids'], `${where}.team_ids`, tenant.world.teams),
    serviceIds: readIds(grid['service_ids'], `${where}.service_ids`, tenant.world.services),
    isLoggedInOnly: asBoolean(grid['logged_in_agents_only'], `${where}.logged_in_agents_only`),
  };
}

/** Both styles live side by side (facts page, section 1.8, no. 4): `order_by` with `order_dir`, and `order`. */
function readOrders(grid: JsonObject, where: string, ids: readonly string[]): RowOrder[] {
  const single = grid['order_by'] === undefined ? [] : [{ by: grid['order_by'], dir: grid['order_dir'] }];
  const several = asList(grid['order'], `${where}.order`).map((value, index) => {
    const order = asObject(value, `${where}.order[${index}]`);
    refuseOtherKeys(order, ['by', 'dir'], `${where}.order[${index}]`);
    return { by: order['by'], dir: order['dir'] };
  });
  return [...single, ...several].map(({ by, dir }) => ({
    columnId: asColumnOf(ids, by, `${where}.order`),
    isDescending: readDirection(dir, where),
  }));
}

function readDirection(value: unknown, where: string): boolean {
  if (value === undefined || value === 'ASC') return false;
  if (value === 'DESC') return true;
  throw new RequestFault(FAULT.wrongShape, `The order direction in ${where} must be ASC or DESC.`);
}

function readFilter(grid: JsonObject, where: string, ids: readonly string[]): RowFilter | undefined {
  if (grid['filter_by'] === undefined) return undefined;
  const operation = grid['filter_operation'] ?? 'EQ';
  if (!isFilterOperation(operation)) {
    throw new RequestFault(
      FAULT.wrongShape,
      `${where}.filter_operation must be one of EQ, NE, LT, GT, LE, GE.`,
    );
  }
  const value = grid['filter_value'];
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new RequestFault(FAULT.wrongShape, `${where}.filter_value must be a string or a number.`);
  }
  return {
    columnId: asColumnOf(ids, grid['filter_by'], `${where}.filter_by`),
    operation,
    value: String(value),
  };
}

function asColumnOf(ids: readonly string[], value: unknown, where: string): string {
  const id = asId(value, where);
  if (!ids.includes(id))
    throw new RequestFault(FAULT.unknownColumn, `${where} names the unknown column "${id}".`);
  return id;
}
