import type { Widget } from '#contract/snapshot';
import { columnWords } from '../../../format/column-words';
import * as m from '../../../messages/compiled/messages';
import { partKindOf, type PartKind } from '../book/part-kind';

/** What a kind of part is called, and what it is good for. */
interface KindWords {
  readonly name: string;
  readonly what: string;
}

const words: Readonly<Record<PartKind, () => KindWords>> = {
  tile: () => ({ name: m.edit_kind_tile(), what: m.edit_kind_tile_what() }),
  gauge: () => ({ name: m.edit_kind_gauge(), what: m.edit_kind_gauge_what() }),
  queues: () => ({ name: m.edit_kind_queues(), what: m.edit_kind_queues_what() }),
  agents: () => ({ name: m.edit_kind_agents(), what: m.edit_kind_agents_what() }),
  states: () => ({ name: m.edit_kind_states(), what: m.edit_kind_states_what() }),
  trend: () => ({ name: m.edit_kind_trend(), what: m.edit_kind_trend_what() }),
  news: () => ({ name: m.edit_kind_news(), what: m.edit_kind_news_what() }),
  availability: () => ({ name: m.edit_kind_availability(), what: m.edit_kind_availability_what() }),
};

/** A kind of part in words. */
export function kindWords(kind: PartKind): KindWords {
  return words[kind]();
}

/** What a part goes by in the editor: its title, else what it shows. */
export function partWords(part: Widget): string {
  if (part.title !== null) return part.title;
  return part.kind === 'figure' ? columnWords(part.column) : kindWords(partKindOf(part)).name;
}
