import { findStatistic } from '../../catalogue/statistics';
import type { Card } from './card';
import { recordOf, recordsOf, textOf, textsOf, type Wire } from './lenient';
import { isMadeOfAgent, nameIn, type TableKind } from './read-columns';

/** What a grid lists: by what it asks for, else by its card, else by its columns. Null where none of them says. */
export function gridKind({ type, subscription }: Card): TableKind | null {
  return (
    kindFrom(textOf(subscription['type'])) ??
    kindFrom(type) ??
    kindFromColumns(recordsOf(recordOf(subscription['req'])['columns']))
  );
}

function kindFrom(word: string): TableKind | null {
  if (/agent/i.test(word)) return 'agents';
  return /service/i.test(word) ? 'queues' : null;
}

/** What only agents have shows agents; else what agents never have shows services. */
function kindFromColumns(columns: readonly Wire[]): TableKind | null {
  // Both have names.
  const names = columns.flatMap(statisticsIn).filter((name) => name !== 'name');
  if (names.some((name) => isMadeOfAgent(name) || isOf(name, 'agent', 'queue'))) return 'agents';
  return names.some((name) => isOf(name, 'queue', 'agent')) ? 'queues' : null;
}

function statisticsIn(column: Wire): readonly string[] {
  return [nameIn(column), ...textsOf(column['sum_stat_names'])];
}

/** Whether one kind of rows has a statistic and the other has not. */
function isOf(name: string, one: 'agent' | 'queue', other: 'agent' | 'queue'): boolean {
  const containers = findStatistic(name)?.containers ?? [];
  return containers.includes(one) && !containers.includes(other);
}
