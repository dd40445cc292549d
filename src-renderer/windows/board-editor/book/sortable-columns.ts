import type { Column } from '#contract/snapshot';
import { columnKey } from '#contract/domain';
import type { TablePart } from './table-part';

/** What the rows themselves are called by; no column of its own, as it is always there. */
const NAME: Readonly<Record<TablePart['kind'], string>> = { queues: 'name', agents: 'last_first_name' };

/**
 * By what the rows of a table can be ordered and chosen without looking further: its columns, the name, and what they
 * are ordered or chosen by already.
 */
export function sortableColumns({ kind, columns, order, filter }: TablePart): readonly Column[] {
  const all = [
    ...columns,
    { statistic: NAME[kind] },
    ...order.map(({ column }) => column),
    ...(filter === null ? [] : [filter.column]),
  ];
  const byKey = new Map<string, Column>();
  for (const column of all) if (!byKey.has(columnKey(column))) byKey.set(columnKey(column), column);
  return [...byKey.values()];
}
