import type { ChartLine } from './chart-line';

/** One instant of a table of courses: a value for each line, null where there is none. */
export interface TableRow {
  readonly atMs: number;
  readonly values: readonly (number | null)[];
}

/** Lines as rows, the oldest first. A gap is a row without values. */
export function tableRows(lines: readonly ChartLine[]): readonly TableRow[] {
  const instants = [...new Set(lines.flatMap(({ points }) => points.map(({ atMs }) => atMs)))].sort(
    (a, b) => a - b,
  );
  const columns = lines.map(({ points }) => new Map(points.map(({ atMs, value }) => [atMs, value])));
  return instants.map((atMs) => ({ atMs, values: columns.map((column) => column.get(atMs) ?? null) }));
}
