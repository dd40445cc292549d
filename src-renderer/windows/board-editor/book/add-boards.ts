import { freeName } from '#contract/domain';
import type { Book, OwnBoard } from './book';

/** The book with more boards behind the others, under names that none has yet; the first of them is open. */
export function addBoards(book: Book, added: readonly OwnBoard[]): Book {
  const [first] = added;
  if (first === undefined) return book;
  const boards = added.reduce<readonly OwnBoard[]>(
    (all, board) => [
      ...all,
      {
        ...board,
        name: freeName(
          board.name,
          all.map(({ name }) => name),
        ),
      },
    ],
    book.boards,
  );
  return { boards, openId: first.id, partId: null };
}
