import type { Widget } from '../../model/board';
import { isTrue } from '../../subscription/is-true';
import type { Card } from './card';
import type { CardNotes } from './card-notes';
import { carryFigures } from './carry-figures';
import { carryGrid } from './carry-grid';
import { limitOf, recordOf, textOf, textsOf } from './lenient';

/** What the vendor's client asks for where a news card does not say how many (facts page 4). */
const USUAL_NEWS = 6;

/** What a card of the vendor's becomes: nothing, one part or two. What cannot be carried over is noted. */
export function carryCard(card: Card, id: string, notes: CardNotes): readonly Widget[] {
  if (hasSound(card)) notes.add({ kind: 'sound-left-out' });
  const request = recordOf(card.subscription['req']);
  const part = { id, title: card.title || null };
  switch (kindOf(card)) {
    case 'figure':
      return carryFigures(card, id, notes);
    case 'grid': {
      const table = carryGrid(card, id, notes);
      return table === null ? [] : [table];
    }
    case 'news': {
      const contains = textOf(request['filter']);
      return [{ kind: 'news', ...part, contains, limit: limitOf(request['limit']) ?? USUAL_NEWS }];
    }
    case 'states':
      return [{ kind: 'states', ...part, teamIds: textsOf(request['team_ids']) }];
    case null:
      notes.add({ kind: 'card-unknown', type: card.type });
      return [];
  }
}

/** What a card shows, by its type, and for a type of another build by what it asks for. */
function kindOf({ type, subscription }: Card): 'figure' | 'grid' | 'news' | 'states' | null {
  for (const word of [type, textOf(subscription['type'])]) {
    switch (word) {
      case 'single':
      case 'gauge':
      case 'stats_total':
        return 'figure';
      case 'grid':
      case 'agent_grid':
      case 'service_grid':
        return 'grid';
      case 'news':
      case 'chat_messages':
        return 'news';
      case 'summary':
        return 'states';
    }
  }
  return null;
}

/** The switch of later builds, and the condition of earlier ones. No source shows its name in full. */
function hasSound({ config }: Card): boolean {
  return Object.entries(config).some(
    ([name, value]) =>
      /sound/i.test(name) &&
      (isTrue(value) || (typeof value === 'string' && !/^(false|none|off|0)?$/i.test(value))),
  );
}
