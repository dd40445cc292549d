import type { ChartLine } from './chart-line';
import { tableRows } from './table-rows';

/** What a spreadsheet would take for a formula, were it the first of a cell. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Lines as a table for other programs (RFC 4180): local times, numbers with a point, durations in seconds, shares from
 * 0 to 1, nothing where there is no value.
 *
 * @param separator a comma for files, a tabulator for the clipboard.
 * @param timeHead the heading of the first column.
 */
export function coursesCsv(
  lines: readonly ChartLine[],
  timeHead: string,
  separator: ',' | '\t' = ',',
): string {
  const heads = [timeHead, ...lines.map(({ name, unit }) => (unit === 'seconds' ? `${name} (s)` : name))];
  const rows = tableRows(lines).map(({ atMs, values }) => [
    localTime(atMs),
    ...values.map((value) => (value === null ? '' : String(value))),
  ]);
  return [heads.map(guarded), ...rows]
    .map((row) => row.map((cell) => quoted(cell, separator)).join(separator))
    .join('\r\n')
    .concat('\r\n');
}

/** `2026-03-04 10:30:05`, which every spreadsheet reads. */
function localTime(atMs: number): string {
  const at = new Date(atMs);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${date} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

/** A name from elsewhere stays a name. */
function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string, separator: string): string {
  return /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
