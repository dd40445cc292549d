import type { Statistic } from '../../statistics/statistic';
import type { Dialect } from '../dialect';
import type { JsonObject } from '../read-json';
import { asId, asObject, asText, asTexts, refuseOtherKeys } from '../read-json';
import { FAULT, RequestFault } from '../request-fault';
import { findStatistic } from './find-statistic';
import { readDispositions } from './read-dispositions';
import type { Reading } from './reading';
import type { Column } from './subscription';
import { sumOfStatistics } from './sum-of-statistics';

/** Reads one column; throws RequestFault. Which keys may name its statistic is a matter of the dialect. */
export function readColumn<Subject>(
  value: unknown,
  where: string,
  allowed: ReadonlyMap<string, Statistic<Subject>>,
  { dialect, dispositions }: Reading,
): Column<Subject> {
  const column = asObject(value, where);
  refuseOtherKeys(column, ['id', ...dialect.nameKeys, 'dispositions', 'sum_stat_names'], where);
  const { key, name } = readName(column, where, dialect);
  const parts = asTexts(column['sum_stat_names'], `${where}.sum_stat_names`);
  return {
    id: asId(column['id'], `${where}.id`),
    name,
    statistic:
      name === 'SUM'
        ? readSum(parts, `${where}.sum_stat_names`, allowed)
        : findStatistic(name, allowed, `${where}.${key}`),
    dispositions: readDispositions(column['dispositions'], `${where}.dispositions`, dispositions),
  };
}

function readName(column: JsonObject, where: string, { nameKeys }: Dialect): { key: string; name: string } {
  const [first = 'stat_name'] = nameKeys;
  const given = nameKeys.filter((key) => key in column);
  if (given.length > 1) throw new RequestFault(FAULT.wrongShape, `${where} has both ${given.join(' and ')}.`);
  const [key = first] = given;
  return { key, name: asText(column[key], `${where}.${key}`) };
}

function readSum<Subject>(
  parts: readonly string[],
  where: string,
  allowed: ReadonlyMap<string, Statistic<Subject>>,
): Statistic<Subject> {
  return sumOfStatistics(
    parts.map((part, index) => findStatistic(part, allowed, `${where}[${index}]`)),
    where,
  );
}
