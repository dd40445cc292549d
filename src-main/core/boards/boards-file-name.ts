import { firstCharacters } from '../first-characters';
import type { Board } from '../model/board';

/** With the rest of the name this stays below what every file system takes, also where a character is four bytes. */
const MOST_CHARACTERS = 50;

/** What no file system has in a name, or what would end it or hide it in a list. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu;

/** A name for a file with these boards, good on every system: one board gives it its own. */
export function boardsFileName(boards: readonly Board[]): string {
  const [first] = boards;
  if (first === undefined || boards.length > 1) return 'Perch boards.json';
  const plain = (first.name ?? '').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const name = firstCharacters(plain, MOST_CHARACTERS).trim();
  return name === '' ? 'Perch board.json' : `Perch board - ${name}.json`;
}
