import { firstCharacters } from '../first-characters';
import type { Board } from '../model/board';
import { BOARD_LIMITS } from './board-limits';
import type { BoardsRead, Surroundings } from './boards-read';
import type { ImportNote } from './import-note';

/** Gives boards that come from outside ids and names that differ from each other's and from those of the others. */
export function settleIn(
  newcomers: readonly (Board & { readonly name: string })[],
  { boards: others, newId }: Surroundings,
): BoardsRead {
  const ids = new Set(others.map(({ id }) => id));
  const names = new Set(others.map(({ name }) => name));
  const notes: ImportNote[] = [];
  const boards = newcomers.map((board) => {
    const id = ids.has(board.id) ? newId() : board.id;
    const name = freeName(board.name, names);
    if (name !== board.name) notes.push({ kind: 'board-renamed', board: board.name, name });
    ids.add(id);
    names.add(name);
    return { ...board, id, name };
  });
  return { boards, notes };
}

/** The name itself, or with the first number behind it that is free. */
function freeName(name: string, taken: ReadonlySet<string | null>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) {
    const ending = ` ${number}`;
    free = `${firstCharacters(name, BOARD_LIMITS.text - ending.length)}${ending}`;
  }
  return free;
}
