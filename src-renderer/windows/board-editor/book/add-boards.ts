import type { Book, OwnBoard } from './book';
import { unusedName } from './unused-name';

/** The book with more boards behind the others, under names that none has yet; the first of them is open. */
export function addBoards(book: Book, added: readonly OwnBoard[]): Book {
  const [first] = added;
  if (first === undefined) return book;
  const boards = added.reduce<readonly OwnBoard[]>(
    (all, board) => [
      ...all,
      {
        ...board,
        name: unusedName(
          board.name,
          all.map(({ name }) => name),
        ),
      },
    ],
    book.boards,
  );
  return { boards, openId: first.id, partId: null };
}
