import type { Board } from '../model/board';
import type { BoardsRead, Surroundings } from './boards-read';
import { freeName } from './free-name';
import type { ImportNote } from './import-note';

/** Gives boards that come from outside ids and names that differ from each other's and from those of the others. */
export function settleIn(
  newcomers: readonly (Board & { readonly name: string })[],
  { boards: others, newId }: Surroundings,
): BoardsRead {
  const ids = new Set(others.map(({ id }) => id));
  const names = others.map(({ name }) => name);
  const notes: ImportNote[] = [];
  const boards = newcomers.map((board) => {
    const id = ids.has(board.id) ? newId() : board.id;
    const name = freeName(board.name, names);
    if (name !== board.name) notes.push({ kind: 'board-renamed', board: board.name, name });
    ids.add(id);
    names.push(name);
    return { ...board, id, name };
  });
  return { boards, notes };
}
