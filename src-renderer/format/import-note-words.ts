import type { ImportNote } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';
import { numberWords } from './number-words';
import { plainText } from './plain-text';
import { statisticLabel } from './statistic-label';
import { placeWords, wantedWords } from './wanted-words';

type WordsByKind = {
  readonly [Kind in ImportNote['kind']]: (note: Extract<ImportNote, { kind: Kind }>) => string;
};

const byKind: WordsByKind = {
  'board-unreadable': ({ board, place, wanted }) =>
    m.import_board_unreadable({
      board: ofBoard(board),
      place: placeWords(inLine(place)),
      wanted: wantedWords(wanted),
    }),
  'board-renamed': ({ board, name }) => m.import_board_renamed({ board: ofBoard(board), name: inLine(name) }),
  'notes-cut': ({ count }) => m.import_notes_cut({ count, shown: numberWords(count) }),
  'boards-cut': ({ most }) => m.import_boards_cut({ most: numberWords(most) }),
  'cards-cut': ({ board, most }) => m.import_cards_cut({ board: ofBoard(board), most: numberWords(most) }),
  'columns-cut': ({ card, most }) => m.import_columns_cut({ card: ofCard(card), most: numberWords(most) }),
  'look-left-out': ({ board }) => m.import_look({ board: ofBoard(board) }),
  'empty-cards': ({ board, count }) =>
    m.import_empty_cards({ board: ofBoard(board), count, shown: numberWords(count) }),
  'card-unknown': ({ card, type }) => m.import_card_unknown({ card: ofCard(card), type: inLine(type) }),
  'card-unreadable': ({ card }) => m.import_card_unreadable({ card: ofCard(card) }),
  'second-tile': ({ card, statistic }) =>
    m.import_second_tile({ card: ofCard(card), statistic: inLine(statisticLabel(statistic)) }),
  'statistic-unknown': ({ card, statistic }) =>
    m.import_statistic_unknown({ card: ofCard(card), statistic: inLine(statistic) }),
  'rows-guessed': ({ card }) => m.import_rows_guessed({ card: ofCard(card) }),
  'column-unreadable': ({ card, column }) =>
    column === ''
      ? m.import_column_nameless({ card: ofCard(card) })
      : m.import_column_unreadable({ card: ofCard(card), column: inLine(column) }),
  'alert-left-out': ({ card, condition }) =>
    condition === ''
      ? m.import_alert_nameless({ card: ofCard(card) })
      : m.import_alert({ card: ofCard(card), condition: inLine(condition) }),
  'sound-left-out': ({ card }) => m.import_sound({ card: ofCard(card) }),
  'order-left-out': ({ card }) => m.import_order({ card: ofCard(card) }),
  'filter-left-out': ({ card }) => m.import_filter({ card: ofCard(card) }),
};

/** What a person is told about a board that was read, as one sentence or two. */
export function importNoteWords(note: ImportNote): string {
  // The record is complete by its type; the compiler cannot follow that the kinds on both sides are the same one.
  const words = byKind[note.kind] as (note: ImportNote) => string;
  return words(note);
}

function ofBoard(name: string): string {
  return name === '' ? m.import_nameless_board() : m.import_named({ name: inLine(name) });
}

function ofCard(title: string): string {
  return title === '' ? m.import_nameless_card() : m.import_named({ name: inLine(title) });
}

/** What somebody else wrote, within a sentence: on one line, and its writing direction ends where it does. */
function inLine(text: string): string {
  return `\u2068${plainText(text).replace(/\s+/g, ' ')}\u2069`;
}
