import { isRecord } from '../../subscription/is-record';
import { recordOf, textOf, type Wire } from './lenient';

/** A card of the vendor's wallboard, as far as it can be told what it is. */
export interface Card {
  readonly type: string;
  /** "" where it has none. */
  readonly title: string;
  /** Everything that it says of itself. */
  readonly config: Wire;
  readonly subscription: Wire;
}

/** The cards of a board as they are read: from the top to the bottom, in a row from the left to the right. */
export function cardsIn(widgets: readonly unknown[]): readonly Card[] {
  const configs = widgets
    .filter(isRecord)
    .map((widget) => (isRecord(widget['config']) ? widget['config'] : widget));
  return [...configs]
    .sort((a, b) => cellOf(a, 'y') - cellOf(b, 'y') || cellOf(a, 'x') - cellOf(b, 'x'))
    .map(cardOf);
}

function cardOf(config: Wire): Card {
  return {
    type: textOf(config['type']),
    title: textOf(config['title']),
    config,
    subscription: recordOf(config['subscription']),
  };
}

/** A place in cells, counted from 0; what has none comes last. */
function cellOf(config: Wire, axis: 'x' | 'y'): number {
  const cell = config[axis];
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : Number.MAX_SAFE_INTEGER;
}
