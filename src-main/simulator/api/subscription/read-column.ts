import type { Statistic } from '../../statistics/statistic';
import type { JsonObject } from '../read-json';
import { asId, asObject, asText, asTexts, refuseOtherKeys } from '../read-json';
import { FAULT, RequestFault } from '../request-fault';
import { findStatistic } from './find-statistic';
import type { Column } from './subscription';
import { sumOfStatistics } from './sum-of-statistics';

/** Reads one column; throws RequestFault. Both spellings of the name key are known (facts page, section 1.8, no. 1). */
export function readColumn<Subject>(
  value: unknown,
  where: string,
  allowed: ReadonlyMap<string, Statistic<Subject>>,
): Column<Subject> {
  const column = asObject(value, where);
  refuseOtherKeys(column, ['id', 'stat_name', 'statName', 'dispositions', 'sum_stat_names'], where);
  const id = asId(column['id'], `${where}.id`);
  // Dispositions are not simulated yet: checked, without effect.
  asTexts(column['dispositions'], `${where}.dispositions`);
  const name = readName(column, where);
  if (name !== 'SUM') return { id, statistic: findStatistic(name, allowed, where) };
  const parts = asTexts(column['sum_stat_names'], `${where}.sum_stat_names`);
  return {
    id,
    statistic: sumOfStatistics(
      parts.map((part) => findStatistic(part, allowed, `${where}.sum_stat_names`)),
      `${where}.sum_stat_names`,
    ),
  };
}

function readName(column: JsonObject, where: string): string {
  if ('stat_name' in column && 'statName' in column) {
    throw new RequestFault(FAULT.wrongShape, `${where} has both stat_name and statName.`);
  }
  return asText(column['stat_name'] ?? column['statName'], `${where}.stat_name`);
}
