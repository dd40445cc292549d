import { freeName } from '#contract/domain';
import type { Book } from './book';

/** The book with a copy of a board right after it, which is then open. */
export function copyBoard(book: Book, id: string, copyId: string): Book {
  const at = book.boards.findIndex((board) => board.id === id);
  const original = book.boards[at];
  if (original === undefined) return book;
  const name = freeName(
    original.name,
    book.boards.map((board) => board.name),
  );
  const copy = { ...original, id: copyId, name };
  return {
    boards: [...book.boards.slice(0, at + 1), copy, ...book.boards.slice(at + 1)],
    openId: copyId,
    partId: null,
  };
}
