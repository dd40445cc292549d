import type { Board, Widget } from '../model/board';
import { isRecord } from '../subscription/is-record';
import { BOARD_LIMITS } from './board-limits';
import type { Surroundings } from './boards-read';
import type { ImportNote } from './import-note';
import { cardsIn, type Card } from './vendor/card';
import { CardNotes } from './vendor/card-notes';
import { carryCard } from './vendor/carry-card';
import type { Wallboard } from './vendor/find-wallboards';
import { textOf } from './vendor/lenient';

/** A board, and what a person is to know about it. */
interface Imported {
  readonly board: Board & { readonly name: string };
  readonly notes: readonly ImportNote[];
}

/** A board that shows what a wallboard of the vendor's shows. Never throws: what cannot be carried over is noted. */
export function importVendorBoard(
  { name: wireName, config }: Wallboard,
  { newId, unnamed }: Pick<Surroundings, 'newId' | 'unnamed'>,
): Imported {
  const board = textOf(wireName) || unnamed;
  const cards = cardsIn(config.widgets);
  const filled = cards.filter((card) => !isEmpty(card));
  const most = BOARD_LIMITS.widgets;
  const notes: ImportNote[] = [];
  if (hasLook(config)) notes.push({ kind: 'look-left-out', board });
  const count = cards.length - filled.length;
  if (count > 0) notes.push({ kind: 'empty-cards', board, count });
  const widgets: Widget[] = [];
  for (const [index, card] of filled.slice(0, most).entries()) {
    const ofCard = new CardNotes(board, card.title);
    widgets.push(...carryCard(card, `card-${index + 1}`, ofCard));
    notes.push(...ofCard.all);
  }
  if (filled.length > most || widgets.length > most) notes.push({ kind: 'cards-cut', board, most });
  return { board: { id: newId(), name: board, widgets: widgets.slice(0, most) }, notes };
}

/** A card that nobody has filled yet. */
function isEmpty({ type }: Card): boolean {
  return type === 'empty';
}

function hasLook({ style, colorScheme }: Wallboard['config']): boolean {
  return (isRecord(style) && Object.keys(style).length > 0) || textOf(colorScheme) !== '';
}
