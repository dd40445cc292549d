import type { Statistic } from '../../statistics/statistic';
import { asBoolean, asCount, asId, asList, asObject, refuseOtherKeys } from '../read-json';
import { FAULT, RequestFault } from '../request-fault';
import { readColumn } from './read-column';
import { readFilter } from './read-filter';
import { readIds } from './read-ids';
import { readOrders } from './read-orders';
import type { Reading } from './reading';
import type { Column, Grid } from './subscription';

/** Reads one service or agent grid; throws RequestFault. Order and filter name requested columns only. */
export function readGrid<Subject>(
  value: unknown,
  where: string,
  allowed: ReadonlyMap<string, Statistic<Subject>>,
  reading: Reading,
): Grid<Subject> {
  const grid = asObject(value, where);
  refuseOtherKeys(grid, reading.dialect.gridKeys, where);
  const id = asId(grid['id'], `${where}.id`);
  const columns = readColumns(grid['columns'], `${where}.columns`, allowed, reading);
  const columnIds = columns.map((column) => column.id);
  return {
    id,
    columns,
    orders: readOrders(grid, where, columnIds),
    filter: readFilter(grid, where, columnIds),
    limit: asCount(grid['limit'], `${where}.limit`),
    teamIds: readIds(grid['team_ids'], `${where}.team_ids`, reading.teams),
    serviceIds: readIds(grid['service_ids'], `${where}.service_ids`, reading.services),
    isLoggedInOnly: asBoolean(grid['logged_in_agents_only'], `${where}.logged_in_agents_only`),
    isMySubteamOnly: asBoolean(grid['my_subteam_only'], `${where}.my_subteam_only`),
  };
}

/** Two columns of one id would write over each other in the rows of the answer. */
function readColumns<Subject>(
  value: unknown,
  where: string,
  allowed: ReadonlyMap<string, Statistic<Subject>>,
  reading: Reading,
): Column<Subject>[] {
  const columns = asList(value, where).map((column, index) =>
    readColumn(column, `${where}[${index}]`, allowed, reading),
  );
  if (columns.length === 0) throw new RequestFault(FAULT.wrongShape, `${where} must not be empty.`);
  const seen = new Set<string>();
  for (const [index, { id }] of columns.entries()) {
    if (seen.has(id)) throw new RequestFault(FAULT.wrongShape, `${where}[${index}].id repeats "${id}".`);
    seen.add(id);
  }
  return columns;
}
