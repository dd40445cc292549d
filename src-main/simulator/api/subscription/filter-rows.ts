import { compareCells, readCell } from './cell';
import type { Row } from './row';

const OPERATIONS = {
  EQ: (difference: number) => difference === 0,
  NE: (difference: number) => difference !== 0,
  LT: (difference: number) => difference < 0,
  GT: (difference: number) => difference > 0,
  LE: (difference: number) => difference <= 0,
  GE: (difference: number) => difference >= 0,
} as const;

/** The six operations of the specification. */
export type FilterOperation = keyof typeof OPERATIONS;

/** Keeps the rows whose cell stands in this relation to the value. */
export interface RowFilter {
  readonly columnId: string;
  readonly operation: FilterOperation;
  readonly value: string;
}

export function isFilterOperation(value: unknown): value is FilterOperation {
  return typeof value === 'string' && Object.hasOwn(OPERATIONS, value);
}

/** The rows that pass. An empty cell has no size: it passes EQ and NE only, never LT, GT, LE or GE. */
export function filterRows(rows: readonly Row[], filter: RowFilter | undefined): readonly Row[] {
  if (filter === undefined) return rows;
  const { columnId, operation, value } = filter;
  const wanted = readCell(value);
  const needsSize = operation !== 'EQ' && operation !== 'NE';
  return rows.filter((row) => {
    const cell = row[columnId] ?? '';
    return !(needsSize && cell === '') && OPERATIONS[operation](compareCells(readCell(cell), wanted));
  });
}
