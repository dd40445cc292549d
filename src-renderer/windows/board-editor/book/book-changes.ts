import type { OwnBoard } from './book';

/** What main has to be told so that it keeps the same boards. */
export interface BookChanges {
  readonly removed: readonly string[];
  readonly saved: readonly OwnBoard[];
  /** The ids in their new order; null where main puts them in this order anyway. */
  readonly order: readonly string[] | null;
}

/** What leads from the boards that main keeps to the wanted ones. Boards that are the same object did not change. */
export function bookChanges(kept: readonly OwnBoard[], wanted: readonly OwnBoard[]): BookChanges {
  const wantedIds = wanted.map(({ id }) => id);
  const keptIds = kept.map(({ id }) => id);
  const removed = keptIds.filter((id) => !wantedIds.includes(id));
  const saved = wanted.filter((board) => !kept.includes(board));
  const asMainHasThem = [
    ...keptIds.filter((id) => wantedIds.includes(id)),
    ...wantedIds.filter((id) => !keptIds.includes(id)),
  ];
  const isInOrder = asMainHasThem.every((id, index) => id === wantedIds[index]);
  return { removed, saved, order: isInOrder ? null : wantedIds };
}
