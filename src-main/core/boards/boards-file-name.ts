import { safeFileName } from '../files/safe-file-name';
import type { Board } from '../model/board';

/** A name for a file with these boards, without the ending: one board gives it its own. */
export function boardsFileName(boards: readonly Board[]): string {
  const [first] = boards;
  if (first === undefined || boards.length > 1) return 'Perch boards';
  const name = safeFileName(first.name ?? '', '');
  return name === '' ? 'Perch board' : `Perch board - ${name}`;
}
