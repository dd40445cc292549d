import type { Board } from '../model/board';
import type { ImportNote } from './import-note';

/** Boards that were read from a file or from the server, and what a person is to know about them. */
export interface BoardsRead {
  readonly boards: readonly Board[];
  readonly notes: readonly ImportNote[];
}

/** What boards come into: they are to differ from those that are there already. */
export interface Surroundings {
  /** Her own boards. */
  readonly boards: readonly Board[];
  /** An id that nothing else has. */
  readonly newId: () => string;
  /** What a board is called that has no name, in her language. */
  readonly unnamed: string;
}
