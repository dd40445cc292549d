import { columnUnit, type Unit } from '#contract/catalogue';
import { columnKey } from '#contract/domain';
import type { Column } from '#contract/snapshot';
import { columnWords } from '../format/column-words';
import { widthInEm } from '../ui/width-in-em';

/** A column of a board's table, beside the first one, which names the row. */
export interface TableColumn {
  readonly column: Column;
  /** The name under which its readings are kept. */
  readonly key: string;
  readonly heading: string;
  readonly unit: Unit | undefined;
  readonly isText: boolean;
  /** Pixels that it needs at the least. */
  readonly minWidthPx: number;
}

/** Pixels: the size of a heading's type, the distance between columns, the narrowest and widest that a column may be. */
const HEADING_PX = 11;
const GAP_PX = 14;
/** Pixels behind the last column; those before the first are within it. */
const EDGE_PX = 10;
const NUMBER_PX = { least: 52, most: 120 };
const TEXT_PX = { least: 96, most: 160 };

/** Pixels that the name of a row needs at the least: agents have a shape before it. */
export const FIRST_COLUMN_PX = { queues: 124, agents: 144 } as const;

/** The columns of a table, each once, without those that the first one shows already. */
export function tableColumns(
  columns: readonly Column[],
  shownFirst: readonly string[],
): readonly TableColumn[] {
  const byKey = new Map(
    columns
      .filter((column) => !shownFirst.includes(column.statistic))
      .map((column) => [columnKey(column), column]),
  );
  return [...byKey].map(([key, column]) => {
    const heading = columnWords(column);
    const unit = columnUnit(column);
    const isText = unit === 'text';
    const { least, most } = isText ? TEXT_PX : NUMBER_PX;
    const minWidthPx = Math.round(Math.min(most, Math.max(least, longestWordPx(heading)))) + GAP_PX;
    return { column, key, heading, unit, isText, minWidthPx };
  });
}

/** Pixels that a table needs so that it need not be scrolled to the side. */
export function tableWidthPx(columns: readonly TableColumn[], firstPx: number): number {
  return columns.reduce((sum, { minWidthPx }) => sum + minWidthPx, firstPx + EDGE_PX);
}

/** A heading is broken between words, and between any two letters of a script that writes none. */
function longestWordPx(heading: string): number {
  const words = heading.split(/[\s/·]+|(?<=-)/).filter((word) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(word));
  return Math.max(0, ...words.map(widthInEm)) * HEADING_PX;
}
