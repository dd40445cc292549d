import type { Book, OwnBoard } from './book';

/** The book with one of its boards changed. */
export function changeBoard(book: Book, id: string, change: (board: OwnBoard) => OwnBoard): Book {
  return { ...book, boards: book.boards.map((board) => (board.id === id ? change(board) : board)) };
}
