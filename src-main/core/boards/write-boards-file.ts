import type { Board } from '../model/board';
import { BOARDS_FORMAT, BOARDS_VERSION } from './boards-file';

/** Boards as the text of a file, laid out to be read and compared by people too. */
export function writeBoardsFile(boards: readonly Board[]): string {
  return `${JSON.stringify({ format: BOARDS_FORMAT, version: BOARDS_VERSION, boards }, null, 2)}\n`;
}
