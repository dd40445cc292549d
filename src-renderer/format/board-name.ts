import type { Board } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';

/** What a board is called: as she named it, and the one that Perch starts with in the language of the window. */
export function boardName({ name }: Pick<Board, 'name'>): string {
  return name ?? m.board_overview();
}
