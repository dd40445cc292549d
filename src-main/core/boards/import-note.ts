import type { Wanted } from './wanted';

/** What a note is about: a board by its name. */
interface OfBoard {
  readonly board: string;
}

/** What a note is about: a card of the vendor's wallboard by its title, which may be empty. */
interface OfCard extends OfBoard {
  readonly card: string;
}

/**
 * What a person is told about boards that were read: what was left behind, and what is not as it was. A closed union:
 * a new member does not compile until it has words (`src-renderer/format/import-note-words.ts`).
 */
export type ImportNote =
  /** A board of a file that cannot be read, the others can: `place` as in `boards[2].widgets[0].id`. */
  | (OfBoard & { readonly kind: 'board-unreadable'; readonly place: string; readonly wanted: Wanted })
  /** The name was taken; the board is called `name` now. */
  | (OfBoard & { readonly kind: 'board-renamed'; readonly name: string })
  /** More than is told: so many notes are not among these. */
  | { readonly kind: 'notes-cut'; readonly count: number }
  /** More boards in a file than can be kept. */
  | { readonly kind: 'boards-cut'; readonly most: number }
  | (OfBoard & { readonly kind: 'cards-cut'; readonly most: number })
  | (OfCard & { readonly kind: 'columns-cut'; readonly most: number })
  /** Style, colour scheme and sizes of cards. */
  | (OfBoard & { readonly kind: 'look-left-out' })
  | (OfBoard & { readonly kind: 'empty-cards'; readonly count: number })
  /** A kind of card that Perch has no part for. */
  | (OfCard & { readonly kind: 'card-unknown'; readonly type: string })
  /** A card that says nothing of what it shows. */
  | (OfCard & { readonly kind: 'card-unreadable' })
  /** The second value of a card became a tile of its own. */
  | (OfCard & { readonly kind: 'second-tile'; readonly statistic: string })
  /** A statistic that Perch does not know: it is asked for as it is. */
  | (OfCard & { readonly kind: 'statistic-unknown'; readonly statistic: string })
  /** A table that does not say whether it lists agents or services: it lists services now. */
  | (OfCard & { readonly kind: 'rows-guessed' })
  /** A column that says nothing of what it shows; `column` is its title or id. */
  | (OfCard & { readonly kind: 'column-unreadable'; readonly column: string })
  /** An alert that is no plain comparison, or one that no table can have. */
  | (OfCard & { readonly kind: 'alert-left-out'; readonly condition: string })
  | (OfCard & { readonly kind: 'sound-left-out' })
  /** An order by something that the table does not show. */
  | (OfCard & { readonly kind: 'order-left-out' })
  /** A condition on rows that cannot be said in Perch: all rows are shown. */
  | (OfCard & { readonly kind: 'filter-left-out' });
