import { firstCharacters } from '../core/first-characters';
import type { Board } from '../core/model/board';
import * as m from './messages/compiled/messages';

/** More than this makes a menu wider than what it is for. */
const MOST_CHARACTERS = 40;

/** Names of boards in the tray's menu, in the chosen language. */
export const boardWords = {
  /** What a board is called that came without a name. */
  unnamed: () => m.board_unnamed(),
  /** What a board is called: as she named it, on one line; the one that Perch starts with in the chosen language. */
  nameOf({ name }: Pick<Board, 'name'>): string {
    if (name === null) return m.board_overview();
    const line = name.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
    const isShort = firstCharacters(line, MOST_CHARACTERS) === line;
    return isShort ? line : `${firstCharacters(line, MOST_CHARACTERS - 1)}…`;
  },
};
