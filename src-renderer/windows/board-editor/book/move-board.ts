import type { Book } from './book';
import { moved } from './moved';

/** The book with a board at another place, counted from 0. */
export function moveBoard(book: Book, id: string, to: number): Book {
  const from = book.boards.findIndex((board) => board.id === id);
  return { ...book, boards: moved(book.boards, from, to) };
}
