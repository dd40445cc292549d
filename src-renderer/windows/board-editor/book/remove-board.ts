import type { Book } from './book';

/** The book without a board; where that was open, the next one is, or the one before. */
export function removeBoard(book: Book, id: string): Book {
  const at = book.boards.findIndex((board) => board.id === id);
  const boards = book.boards.filter((board) => board.id !== id);
  if (book.openId !== id) return { ...book, boards };
  const next = boards[at] ?? boards[at - 1];
  return { boards, openId: next?.id ?? null, partId: null };
}
