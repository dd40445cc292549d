import type { Board } from '#contract/snapshot';
import { partKindOf } from './part-kind';
import { unusedPartId } from './unused-part-id';

/** The board with a copy of a part right after it, and the id of the copy; null where there is no such part. */
export function copyPart<Of extends Board>(board: Of, id: string): { board: Of; copyId: string } | null {
  const at = board.widgets.findIndex((part) => part.id === id);
  const part = board.widgets[at];
  if (part === undefined) return null;
  const copyId = unusedPartId(partKindOf(part), board);
  const widgets = [
    ...board.widgets.slice(0, at + 1),
    { ...part, id: copyId },
    ...board.widgets.slice(at + 1),
  ];
  return { board: { ...board, widgets }, copyId };
}
