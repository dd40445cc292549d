import type { BoardsRead, Surroundings } from './boards-read';
import { BOARD_LIMITS } from './board-limits';
import type { ImportNote } from './import-note';
import { importVendorBoard } from './import-vendor-board';
import { settleIn } from './settle-in';
import type { Wallboard } from './vendor/find-wallboards';

/** Boards that show what wallboards of the vendor's show, with ids and names that are free. */
export function importVendorBoards(wallboards: readonly Wallboard[], around: Surroundings): BoardsRead {
  const most = BOARD_LIMITS.boards;
  const imported = wallboards.slice(0, most).map((wallboard) => importVendorBoard(wallboard, around));
  const settled = settleIn(
    imported.map(({ board }) => board),
    around,
  );
  const isCut = wallboards.length > most;
  const notes: readonly ImportNote[] = [
    ...(isCut ? [{ kind: 'boards-cut', most } as const] : []),
    ...settled.notes,
    ...imported.flatMap(({ notes }) => notes),
  ];
  return { boards: settled.boards, notes: firstOf(notes) };
}

/** As many notes as a person is told, of which the last says how many more there are. */
function firstOf(notes: readonly ImportNote[]): readonly ImportNote[] {
  if (notes.length <= BOARD_LIMITS.notes) return notes;
  const told = notes.slice(0, BOARD_LIMITS.notes - 1);
  return [...told, { kind: 'notes-cut', count: notes.length - told.length }];
}
