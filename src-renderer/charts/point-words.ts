import { amountWords } from '../format/amount-words';
import type { ChartLine } from './chart-line';

/** A point of a line: `Waiting 12`, and between what it moved where the point stands for more than a moment. */
export function pointWords(line: ChartLine | undefined, index: number): string {
  const point = line?.points[index];
  if (line === undefined || point === undefined) return '';
  const said = `${line.name} ${amountWords(point.value, line.unit)}`;
  if (point.low === point.high) return said;
  return `${said} (${amountWords(point.low, line.unit)} – ${amountWords(point.high, line.unit)})`;
}
