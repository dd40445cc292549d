import type { Widget } from '#contract/snapshot';
import { partKindOf } from './part-kind';

/** A part, and its place on the board. */
interface PlacedPart {
  readonly part: Widget;
  readonly at: number;
}

/** Parts that stand together: neighbouring tiles, or one part of another kind. */
interface PreviewRow {
  readonly id: string;
  readonly isTiles: boolean;
  readonly parts: readonly PlacedPart[];
}

/** The parts of a board as they stand on it. */
export function previewRows(parts: readonly Widget[]): readonly PreviewRow[] {
  const rows: PreviewRow[] = [];
  parts.forEach((part, at) => {
    const isTiles = partKindOf(part) === 'tile';
    const last = rows.at(-1);
    if (isTiles && last?.isTiles === true) {
      rows[rows.length - 1] = { ...last, parts: [...last.parts, { part, at }] };
    } else rows.push({ id: part.id, isTiles, parts: [{ part, at }] });
  });
  return rows;
}
